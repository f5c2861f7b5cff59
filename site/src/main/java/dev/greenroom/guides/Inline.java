package dev.greenroom.guides;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** The inline Markdown of a guide's texts: as safe HTML, as plain words, and made from plain words. */
public final class Inline {
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of())
            .postProcessor(Inline::withoutImages)
            .build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new HttpOnly())
            .omitSingleParagraphP(true)
            .build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();
    private static final Pattern REFERENCE = Pattern.compile("^\\s*\\[[^]]*]:");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<&!]");
    private static final Pattern DUNDER = Pattern.compile("(?<![`\\w])__\\w+__(?:\\(\\))?(?![`\\w])");

    private Inline() {}

    /** Renders it as HTML that is safe to show as it is. */
    public static String html(String markdown) {
        return HTML.render(parse(markdown)).strip();
    }

    /** Renders it for a place that is a link already. */
    public static String htmlWithoutLinks(String markdown) {
        return html(markdown).replaceAll("</?a\\b[^>]*>", "");
    }

    /** Gives its words without any marks. */
    public static String plain(String markdown) {
        return TEXT.render(parse(markdown)).strip();
    }

    /** Turns words as they stand into Markdown that shows exactly them; names such as __del__ become code. */
    static String of(String words) {
        String marked = DUNDER.matcher(words).replaceAll("`$0`");
        String shown = marked.equals(words) ? words : words.replaceAll(DUNDER.pattern(), "$0");
        if (plain(marked).equals(shown.strip())) {
            return marked;
        }
        return SPECIAL.matcher(words)
                .replaceAll(match -> "\\\\" + java.util.regex.Matcher.quoteReplacement(match.group()));
    }

    static String code(String words) {
        String fence = "`";
        while (words.contains(fence)) {
            fence += "`";
        }
        boolean padded = words.startsWith("`") || words.endsWith("`");
        return fence + (padded ? " " : "") + words + (padded ? " " : "") + fence;
    }

    private static Node parse(String markdown) {
        boolean swallowed = REFERENCE.matcher(markdown).find();
        return PARSER.parse(swallowed ? "\\" + markdown.stripLeading() : markdown);
    }

    /** An image would be fetched from elsewhere, so only its description stays. */
    private static Node withoutImages(Node node) {
        node.accept(new org.commonmark.node.AbstractVisitor() {
            @Override
            public void visit(Image image) {
                visitChildren(image);
                Node child = image.getFirstChild();
                while (child != null) {
                    Node next = child.getNext();
                    image.insertBefore(child);
                    child = next;
                }
                image.unlink();
            }
        });
        return node;
    }

    private static final class HttpOnly implements org.commonmark.renderer.html.UrlSanitizer {
        @Override
        public String sanitizeLinkUrl(String url) {
            return url.startsWith("https://") || url.startsWith("http://") ? url : "";
        }

        @Override
        public String sanitizeImageUrl(String url) {
            return "";
        }
    }
}
