package dev.greenroom.jobs;

import dev.greenroom.web.Markdown;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** A posting's description: Markdown as HTML for the page, as the few elements that count in markup, and as text. */
public final class JobText {

    private static final Safelist MARKUP = new Safelist().addTags("p", "ul", "li", "br");

    private JobText() {}

    /** HTML for a page; whatever HTML the description holds is shown as text. */
    public static String html(String markdown) {
        return Markdown.toHtml(markdown);
    }

    /** HTML of p, ul, li and br alone, for structured data and feeds. */
    static String plainHtml(String markdown) {
        Document document = Jsoup.parseBodyFragment(html(markdown));
        Document.OutputSettings compact = new Document.OutputSettings().prettyPrint(false);
        document.outputSettings(compact);
        document.select("table").forEach(JobText::asList);
        document.select("h1,h2,h3,h4,h5,h6,pre,blockquote > p").tagName("p");
        document.select("ol").tagName("ul");
        document.select("blockquote").unwrap();
        return Jsoup.clean(document.body().html(), "", MARKUP, compact).strip();
    }

    /** A row is an item, its cells as they are told apart where there is no table. */
    private static void asList(Element table) {
        Element list = new Element("ul");
        for (Element row : table.select("tr")) {
            list.appendElement("li").text(String.join(" | ", row.children().eachText()));
        }
        table.replaceWith(list);
    }

    /** The words alone. */
    static String plain(String markdown) {
        return Markdown.toText(markdown);
    }
}
