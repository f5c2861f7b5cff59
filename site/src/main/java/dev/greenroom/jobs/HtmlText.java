package dev.greenroom.jobs;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Descriptions that come as HTML, turned into Markdown; scripts and everything unknown are left behind. */
final class HtmlText {

    private static final Pattern MARKUP = Pattern.compile(
            "</?(?:p|br|hr|ul|ol|li|dl|dt|dd|div|section|article|blockquote|h[1-6]|strong|b|em|i|u|span|script|a"
                    + "|table|tr|td|th)\\b[^>]*>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(?:lt|amp|nbsp|quot|#\\d+);");

    private HtmlText() {}

    /** Markdown of a text that may be HTML, plain or Markdown already. */
    static String toMarkdown(String text) {
        String readable = text;
        if (!MARKUP.matcher(text).find() && ENTITY.matcher(text).find()) {
            readable = Jsoup.parse(text).wholeText();
        }
        return MARKUP.matcher(readable).find()
                ? convert(readable)
                : readable.replace("\r\n", "\n").strip();
    }

    private static String convert(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("script,style,iframe,object,template,noscript").remove();
        Writing writing = new Writing();
        body.filter(writing);
        return writing.text.toString();
    }

    /** What stands between two pieces of text; of several that are asked for, the widest does. */
    private enum Gap {
        NONE(""),
        SPACE(" "),
        CELL(" | "),
        MEANING(": "),
        BREAK("  \n"),
        LINE("\n"),
        PARAGRAPH("\n\n");

        private final String markdown;

        Gap(String markdown) {
            this.markdown = markdown;
        }
    }

    private static final class Writing implements NodeFilter {

        private static final Set<String> HOLDERS = Set.of("td", "th", "dt", "dd");

        /** What jsoup counts among the blocks, and what only marks a part of one. */
        private static final Set<String> WITHIN = Set.of("ins", "del", "thead", "tbody", "tfoot");

        private static final String ITEM = "- ";

        /** Lists within lists that are kept apart; no reader follows more, and no parser has to. */
        private static final int DEEPEST = 6;

        private final StringBuilder text = new StringBuilder();
        private Gap gap = Gap.NONE;

        /** Items of lists that are open and have begun, and those whose first word has not come yet. */
        private int begun;

        private int waiting;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                write(words.text());
            } else if (node instanceof Element element) {
                return open(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                close(element);
            }
            return FilterResult.CONTINUE;
        }

        private FilterResult open(Element element) {
            switch (element.normalName()) {
                case "br" -> leave(gap.compareTo(Gap.BREAK) < 0 ? Gap.BREAK : Gap.PARAGRAPH);
                case "li" -> openItem(element);
                case "ul", "ol" -> leave(isIn(element, "li") ? Gap.LINE : Gap.PARAGRAPH);
                case "tr", "dt" -> leave(Gap.BREAK);
                case "td", "th" -> leave(Gap.CELL);
                case "dd" -> leave(follows(element, "dt") ? meaning() : Gap.BREAK);
                case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    writeHeading(element.text());
                    return FilterResult.SKIP_CHILDREN;
                }
                default -> leaveAround(element);
            }
            return FilterResult.CONTINUE;
        }

        private void close(Element element) {
            switch (element.normalName()) {
                case "li" -> closeItem();
                case "br", "dt", "dd", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6" -> {}
                case "tr" -> leave(Gap.BREAK);
                default -> leaveAround(element);
            }
        }

        private void openItem(Element item) {
            if (waiting == 0 && follows(item, "li")) {
                gap = Gap.LINE;
            }
            leave(Gap.LINE);
            waiting++;
        }

        private void closeItem() {
            if (waiting > 0) {
                waiting--;
            } else {
                begun--;
                leave(Gap.PARAGRAPH);
            }
        }

        private void leaveAround(Element element) {
            if (element.isBlock() && !WITHIN.contains(element.normalName())) {
                leave(isAllOfItsHolder(element) ? Gap.SPACE : Gap.PARAGRAPH);
            }
        }

        private void leave(Gap wanted) {
            if (waiting == 0 && gap.compareTo(wanted) < 0) {
                gap = wanted;
            }
        }

        private void writeHeading(String words) {
            leave(Gap.PARAGRAPH);
            if (!words.isBlank()) {
                write("**" + words.strip() + "**");
                leave(Gap.PARAGRAPH);
            }
        }

        private void write(String words) {
            String stripped = words.strip();
            if (stripped.isEmpty()) {
                leave(Gap.SPACE);
                return;
            }
            leave(space(words.charAt(0)));
            begin();
            text.append(stripped);
            gap = space(words.charAt(words.length() - 1));
        }

        private void begin() {
            if (!text.isEmpty()) {
                text.append(gap.markdown);
            }
            int level = Math.min(begun, waiting == 0 ? DEEPEST : DEEPEST - 1);
            if (gap.compareTo(Gap.BREAK) >= 0) {
                text.repeat("  ", level);
            }
            text.repeat(ITEM, Math.min(waiting, DEEPEST - level));
            begun += waiting;
            waiting = 0;
        }

        private static Gap space(char sign) {
            return Character.isWhitespace(sign) ? Gap.SPACE : Gap.NONE;
        }

        private Gap meaning() {
            return !text.isEmpty() && text.charAt(text.length() - 1) == ':' ? Gap.SPACE : Gap.MEANING;
        }

        private static boolean isIn(Element element, String tag) {
            Element parent = element.parent();
            return parent != null && parent.normalName().equals(tag);
        }

        private static boolean follows(Element element, String tag) {
            Element before = element.previousElementSibling();
            return before != null && before.normalName().equals(tag);
        }

        /** As word processors write cells: a paragraph of its own in each. */
        private static boolean isAllOfItsHolder(Element element) {
            Element parent = element.parent();
            return parent != null && HOLDERS.contains(parent.normalName()) && parent.childrenSize() == 1;
        }
    }
}
