package dev.greenroom.web;

import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Markdown written by people, made into HTML that can do no harm and fits below a page's title: raw HTML is shown as
 * text, odd links lose their target, headings begin at level two, pictures of other sites become links.
 */
public final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
            .attributeProviderFactory(_ -> Markdown::letKeysScroll)
            .build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .extensions(EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .build();

    private Markdown() {}

    /** HTML for the body of a page. */
    public static String toHtml(String markdown) {
        return HTML.render(parse(markdown));
    }

    /** The words alone, for summaries and searches. */
    public static String toText(String markdown) {
        return TEXT.render(parse(markdown)).strip();
    }

    /** A long line of code scrolls sideways, which the keyboard can do only where it can go. */
    private static void letKeysScroll(Node node, String tag, Map<String, String> attributes) {
        if (tag.equals("pre")) {
            attributes.put("tabindex", "0");
        }
    }

    private static Node parse(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new PageShape());
        return document;
    }
}
