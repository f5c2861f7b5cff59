package dev.greenroom.jobs;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/** A posting's description: Markdown as HTML for the page, as the few elements that count in markup, and as text. */
public final class JobText {

    private static final Parser PARSER = Parser.builder().build();
    private static final int PAGE_HEADING = 1;
    private static final HtmlRenderer PAGE =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .build();
    private static final Safelist MARKUP = new Safelist().addTags("p", "ul", "li", "br");

    private JobText() {}

    /** HTML for a page; whatever HTML the description holds is shown as text. */
    public static String html(String markdown) {
        return PAGE.render(parse(markdown));
    }

    /** HTML of p, ul, li and br alone, for structured data and feeds. */
    static String plainHtml(String markdown) {
        Document document = Jsoup.parseBodyFragment(html(markdown));
        Document.OutputSettings compact = new Document.OutputSettings().prettyPrint(false);
        document.outputSettings(compact);
        document.select("h1,h2,h3,h4,h5,h6,pre,blockquote > p").tagName("p");
        document.select("ol").tagName("ul");
        document.select("blockquote").unwrap();
        return Jsoup.clean(document.body().html(), "", MARKUP, compact).strip();
    }

    /** The words alone. */
    static String plain(String markdown) {
        return PLAIN.render(PARSER.parse(markdown)).strip();
    }

    private static Node parse(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new Shaping());
        return document;
    }

    /** Fits the description into the page: headings step by step from level two, and no pictures from elsewhere. */
    private static final class Shaping extends AbstractVisitor {

        private int last = PAGE_HEADING;

        @Override
        public void visit(Heading heading) {
            last = Math.clamp(heading.getLevel(), PAGE_HEADING + 1, last + 1);
            heading.setLevel(last);
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            for (Node child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
                image.insertBefore(child);
            }
            image.unlink();
        }
    }
}
