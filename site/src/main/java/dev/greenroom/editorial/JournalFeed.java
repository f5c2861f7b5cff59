package dev.greenroom.editorial;

import dev.greenroom.web.Markdown;
import dev.greenroom.web.Moments;
import dev.greenroom.web.SiteAddress;
import dev.greenroom.web.XmlWriter;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Posts as a feed to subscribe to. */
final class JournalFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    private final SiteAddress address;

    JournalFeed(SiteAddress address) {
        this.address = address;
    }

    void atom(List<Post> posts, OutputStream out) throws XMLStreamException {
        try (XmlWriter xml = XmlWriter.on(out)) {
            xml.root("feed", ATOM);
            xml.text("title", title());
            xml.text("id", self("atom"));
            xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", self("atom"));
            xml.empty("link", "rel", "alternate", "type", "text/html", "href", journal());
            xml.text("updated", Moments.iso(latest(posts)));
            for (Post post : posts) {
                entry(post, xml);
            }
        }
    }

    private void entry(Post post, XmlWriter xml) throws XMLStreamException {
        xml.open("entry");
        xml.text("title", post.content().title());
        xml.text("id", id(post));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", address.of(post.path()));
        xml.text("published", Moments.iso(post.publishedAt()));
        xml.text("updated", Moments.iso(post.changedAt()));
        xml.open("author");
        xml.text("name", FirstContent.signature(post, address));
        xml.close("author");
        xml.text("summary", post.content().summary());
        xml.text("content", Markdown.toHtml(post.content().body()), "type", "html");
        xml.close("entry");
    }

    void rss(List<Post> posts, OutputStream out) throws XMLStreamException {
        try (XmlWriter xml = XmlWriter.on(out)) {
            xml.open("rss", "version", "2.0");
            xml.namespace("atom", ATOM);
            xml.namespace("content", CONTENT);
            xml.namespace("dc", DUBLIN_CORE);
            xml.open("channel");
            xml.text("title", title());
            xml.text("link", journal());
            xml.text("description", "Posts on interviews and hiring");
            xml.text("lastBuildDate", Moments.rfc1123(latest(posts)));
            xml.empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", self("rss"));
            for (Post post : posts) {
                item(post, xml);
            }
        }
    }

    private void item(Post post, XmlWriter xml) throws XMLStreamException {
        xml.open("item");
        xml.text("title", post.content().title());
        xml.text("link", address.of(post.path()));
        xml.text("guid", id(post), "isPermaLink", "false");
        xml.text("pubDate", Moments.rfc1123(post.publishedAt()));
        xml.text("dc:creator", FirstContent.signature(post, address));
        xml.text("description", post.content().summary());
        xml.text("content:encoded", Markdown.toHtml(post.content().body()));
        xml.close("item");
    }

    private String title() {
        return address.name() + " journal";
    }

    private String self(String kind) {
        return address.of("/journal/feed." + kind);
    }

    private String journal() {
        return address.of("/journal");
    }

    /** Stays the same when the post moves to another address. */
    private static String id(Post post) {
        return "urn:uuid:" + post.id().value();
    }

    /** An empty feed has never changed. */
    private static Instant latest(List<Post> posts) {
        return posts.stream()
                .map(Post::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
