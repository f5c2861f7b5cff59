package dev.greenroom.guides;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Turns inline HTML into inline Markdown: code, strong, emphasis and links stay, all else becomes plain words. */
final class HtmlInline {
    private static final Set<String> NAMES = Set.of(
            "a", "abbr", "b", "bdi", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "label", "mark",
            "q", "s", "samp", "img", "input", "picture", "source", "small", "span", "strong", "sub", "sup", "time",
            "tt", "u", "var", "wbr", "font");
    private static final int DEEPEST = 100;

    private HtmlInline() {}

    /** Says whether the words of an element go on in the line it stands in. */
    static boolean isInline(Element element) {
        return NAMES.contains(element.normalName());
    }

    static String markdown(Node node) {
        return markdown(node, 0);
    }

    private static String markdown(Node node, int depth) {
        if (node instanceof TextNode text) {
            String words = text.getWholeText().replaceAll("\\s+", " ");
            return words.isBlank() ? words : keepingBlanks(words, Inline.of(words.strip()));
        }
        return node instanceof Element element ? element(element, depth) : "";
    }

    private static String element(Element element, int depth) {
        String inner = depth > DEEPEST ? Inline.of(element.text()) : inner(element, depth);
        if (inner.isBlank()) {
            return inner;
        }
        return switch (element.normalName()) {
            case "code", "kbd", "samp", "tt", "var" ->
                keepingBlanks(element.wholeText(), Inline.code(element.text().strip()));
            case "b", "strong" -> marked("**", inner);
            case "em", "i" -> marked("*", inner);
            case "a" -> link(element, inner);
            default -> inner;
        };
    }

    /** Line breaks and blocks part the words around them, though no blank stands in the source. */
    private static String inner(Element element, int depth) {
        StringBuilder inner = new StringBuilder();
        for (Node child : element.childNodes()) {
            String gap = child instanceof Element block && !isInline(block) ? " " : "";
            inner.append(gap).append(markdown(child, depth + 1)).append(gap);
        }
        return inner.toString();
    }

    private static String link(Element element, String inner) {
        String address = element.attr("href").strip();
        boolean web = address.matches("https?://[^\\s()<>]+");
        return web ? keepingBlanks(inner, "[" + inner.strip() + "](" + address + ")") : inner;
    }

    private static String marked(String mark, String inner) {
        return inner.contains("*") ? inner : keepingBlanks(inner, mark + inner.strip() + mark);
    }

    private static String keepingBlanks(String original, String replaced) {
        String before = Character.isWhitespace(original.charAt(0)) ? " " : "";
        String after = Character.isWhitespace(original.charAt(original.length() - 1)) ? " " : "";
        return before + replaced + after;
    }
}
