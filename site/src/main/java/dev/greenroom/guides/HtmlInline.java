package dev.greenroom.guides;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Turns inline HTML into inline Markdown: code, strong, emphasis and links stay, all else becomes plain words. */
final class HtmlInline {
    private HtmlInline() {}

    static String markdown(Node node) {
        if (node instanceof TextNode text) {
            String words = text.getWholeText().replaceAll("\\s+", " ");
            return words.isBlank() ? words : keepingBlanks(words, Inline.of(words.strip()));
        }
        return node instanceof Element element ? element(element) : "";
    }

    private static String element(Element element) {
        String inner = inner(element);
        if (inner.isBlank()) {
            return inner;
        }
        return switch (element.normalName()) {
            case "code", "kbd", "samp", "tt", "var" ->
                keepingBlanks(element.wholeText(), Inline.code(element.text().strip()));
            case "b", "strong" -> marked("**", inner);
            case "em", "i" -> marked("*", inner);
            case "a" -> link(element, inner);
            case "br" -> " ";
            default -> inner;
        };
    }

    private static String inner(Element element) {
        StringBuilder inner = new StringBuilder();
        element.childNodes().forEach(child -> inner.append(markdown(child)));
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
