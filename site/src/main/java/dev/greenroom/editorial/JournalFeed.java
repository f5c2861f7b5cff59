package dev.greenroom.editorial;

import dev.greenroom.web.FeedHead;
import dev.greenroom.web.Markdown;
import dev.greenroom.web.Moments;
import dev.greenroom.web.SiteAddress;
import dev.greenroom.web.XmlWriter;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Posts as a feed to subscribe to. */
final class JournalFeed {

    private static final String[] IN_ITEMS = {
        "content", "http://purl.org/rss/1.0/modules/content/", "dc", "http://purl.org/dc/elements/1.1/"
    };

    private final SiteAddress address;

    JournalFeed(SiteAddress address) {
        this.address = address;
    }

    void atom(List<Post> posts, OutputStream out) throws XMLStreamException {
        try (XmlWriter xml = XmlWriter.on(out)) {
            head(posts).atom(xml, self("atom"));
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
            head(posts).rss(xml, self("rss"), "Posts on interviews and hiring", IN_ITEMS);
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

    private FeedHead head(List<Post> posts) {
        return new FeedHead(
                address.name() + " journal",
                address.of("/journal"),
                FeedHead.latest(posts.stream().map(Post::changedAt)));
    }

    private String self(String kind) {
        return address.of("/journal/feed." + kind);
    }

    /** Stays the same when the post moves to another address. */
    private static String id(Post post) {
        return "urn:uuid:" + post.id().value();
    }
}
