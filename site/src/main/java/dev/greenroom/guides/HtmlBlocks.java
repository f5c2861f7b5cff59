package dev.greenroom.guides;

import dev.greenroom.guides.Block.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** Turns the elements of a page into blocks, with the depth that its lists give them. */
final class HtmlBlocks {
    private static final Set<String> LISTS = Set.of("ul", "ol", "menu");
    private static final int DEEPEST = 100;
    private static final String BULLET = "^(?:[-–—*•●▪■◦‣·○]\\s+|[•●▪■◦‣]\\s*)(?=\\S)";

    private final List<SourceLine> source;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Set<Integer> lines = new LinkedHashSet<>();
    private int nesting;

    HtmlBlocks(List<SourceLine> source) {
        this.source = source;
    }

    List<Block> of(Element body) {
        walk(body, 0, Kind.PARAGRAPH, 0);
        return blocks;
    }

    /** Goes through the children; words between block elements become a block of the given kind. */
    private void walk(Element parent, int depth, Kind kind, int number) {
        if (nesting > DEEPEST) {
            text.append(Inline.of(parent.text()));
            remember(parent);
            return;
        }
        nesting++;
        boolean first = true;
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode
                    || (node instanceof Element inline && HtmlInline.isInline(inline) && !holdsBlocks(inline))) {
                text.append(HtmlInline.markdown(node));
                remember(node);
            } else if (node instanceof Element element) {
                first = flush(first ? kind : after(kind), depth, first ? number : 0, element) && first;
                element(element, depth, first ? kind : after(kind), first ? number : 0);
                first = first && blocksUnchanged(element);
            }
        }
        flush(first ? kind : after(kind), depth, first ? number : 0, null);
        nesting--;
    }

    private static boolean holdsBlocks(Element inline) {
        return inline.stream()
                .anyMatch(child -> !child.equals(inline)
                        && !HtmlInline.isInline(child)
                        && !child.normalName().equals("br"));
    }

    private boolean blocksUnchanged(Element element) {
        return element.text().isBlank();
    }

    private static Kind after(Kind kind) {
        return kind == Kind.BULLET || kind == Kind.LABEL ? Kind.BULLET : Kind.PARAGRAPH;
    }

    private void element(Element element, int depth, Kind kind, int number) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary", "caption", "legend" ->
                walk(element, depth, Kind.HEADING, 0);
            case "ul", "ol", "menu" -> list(element, depth + 1);
            case "dd" -> walk(element, depth + 1, Kind.BULLET, 0);
            case "tr" -> row(element, depth);
            case "pre" -> pre(element, depth, kind);
            case "br", "hr", "img" -> {}
            default -> walk(element, depth, kind, number);
        }
    }

    /** Numbers the items as a browser shows them; a list that stands beside the items belongs to the one before it. */
    private void list(Element list, int depth) {
        boolean ordered = list.normalName().equals("ol");
        int number = number(list, "start", 1);
        for (Element child : list.children()) {
            if (child.normalName().equals("li")) {
                number = number(child, "value", number);
                walk(child, depth, Kind.BULLET, ordered ? number : 0);
                number++;
            } else {
                walk(child, isList(child) ? depth + 1 : depth, Kind.BULLET, 0);
            }
        }
    }

    private static boolean isList(Element element) {
        return LISTS.contains(element.normalName());
    }

    private static int number(Element element, String attribute, int otherwise) {
        String value = element.attr(attribute).strip();
        return value.matches("\\d{1,3}") ? Integer.parseInt(value) : otherwise;
    }

    private void row(Element row, int depth) {
        List<String> cells = row.children().stream()
                .map(cell -> HtmlInline.markdown(cell).strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
        text.append(String.join(" – ", cells));
        remember(row);
        flush(Kind.BULLET, depth + 1, 0, null);
    }

    private void pre(Element pre, int depth, Kind kind) {
        String code = pre.wholeText().strip().replaceAll("\\s*\\R\\s*", " ; ");
        if (!code.isEmpty()) {
            text.append(Inline.code(code));
            remember(pre);
            flush(kind, depth, 0, null);
        }
    }

    private void remember(Node node) {
        for (SourceLine line : span(node, source)) {
            if (PageHtml.isText(node)
                    || (node instanceof Element element && !element.text().isBlank())) {
                lines.add(line.number());
            }
        }
    }

    static List<SourceLine> span(Node node, List<SourceLine> source) {
        Range start = node.sourceRange();
        int first = start.start().lineNumber();
        int last = start.end().lineNumber();
        if (node instanceof Element element && element.endSourceRange().isTracked()) {
            last = Math.max(last, element.endSourceRange().end().lineNumber());
        }
        return first < 1 ? List.of() : source.subList(first - 1, Math.min(Math.max(first, last), source.size()));
    }

    /** Closes the words gathered so far; returns whether there were none, so that the next words are still the first. */
    private boolean flush(Kind kind, int depth, int number, @org.jspecify.annotations.Nullable Element next) {
        String words =
                SourceText.visible(text.toString().replaceAll("\\s+", " ")).strip();
        List<SourceLine> span = lines.stream().map(line -> source.get(line - 1)).toList();
        text.setLength(0);
        lines.clear();
        if (words.isEmpty()) {
            return true;
        }
        boolean bullet = kind == Kind.PARAGRAPH && words.matches(BULLET + ".*");
        Kind shown = bullet ? Kind.BULLET : kind;
        String plain = bullet ? words.replaceFirst(BULLET, "") : words;
        blocks.add(new Block(isLabel(shown, plain, next) ? Kind.LABEL : shown, depth, number, plain, span));
        return false;
    }

    private static boolean isLabel(Kind kind, String words, @org.jspecify.annotations.Nullable Element next) {
        String plain = PageWords.unmarked(words);
        boolean headsList = next != null && isList(next);
        boolean strong = words.startsWith("**") && words.endsWith("**") && words.indexOf("**", 2) == words.length() - 2;
        boolean colon = plain.endsWith(":") && plain.indexOf(':') == plain.length() - 1;
        boolean shortWords = PageWords.count(plain) <= 8 && !plain.matches(".*[.?!]$");
        return kind != Kind.HEADING
                && shortWords
                && PageWords.question(plain).isEmpty()
                && ((colon && (headsList || PageWords.count(plain) <= 6))
                        || (strong && (headsList || kind == Kind.PARAGRAPH)));
    }
}
