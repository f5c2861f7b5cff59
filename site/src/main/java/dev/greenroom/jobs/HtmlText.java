package dev.greenroom.jobs;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Descriptions that come as HTML, turned into Markdown; scripts and everything unknown are left behind. */
final class HtmlText {

    private static final Pattern MARKUP = Pattern.compile(
            "</?(?:p|br|ul|ol|li|div|h[1-6]|strong|b|em|i|span|script|a|table)\\b[^>]*>", Pattern.CASE_INSENSITIVE);
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
        body.traverse(writing);
        return writing.text
                .toString()
                .replaceAll("[ \\t]+\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private static final class Writing implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                String plain = words.text();
                text.append(endsLine() ? plain.stripLeading() : plain);
            } else if (node instanceof Element element) {
                open(element.normalName());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            switch (element.normalName()) {
                case "p", "div", "ul", "ol", "table" -> text.append("\n\n");
                case "h1", "h2", "h3", "h4", "h5", "h6" -> text.append("**\n\n");
                case "li", "tr" -> text.append('\n');
                default -> {}
            }
        }

        private void open(String tag) {
            switch (tag) {
                case "br" -> text.append("  \n");
                case "p", "div", "ul", "ol", "table" -> text.append("\n\n");
                case "h1", "h2", "h3", "h4", "h5", "h6" -> text.append("\n\n**");
                case "li" -> text.append(endsLine() ? "- " : "\n- ");
                default -> {}
            }
        }

        private boolean endsLine() {
            return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        }
    }
}
