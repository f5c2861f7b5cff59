package dev.greenroom.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/**
 * What stands at the top of a feed, in Atom and in RSS.
 *
 * @param page the address of the page that shows the same
 * @param updated when the feed changed last
 */
public record FeedHead(String title, String page, Instant updated) {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** The latest of the times at which entries changed; an empty feed has never changed. */
    public static Instant latest(Stream<Instant> changes) {
        return changes.max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    /** Opens an Atom feed, whose own address is its id. */
    public void atom(XmlWriter xml, String self) throws XMLStreamException {
        xml.root("feed", ATOM);
        xml.text("title", title);
        xml.text("id", self);
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", self);
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", page);
        xml.text("updated", Moments.iso(updated));
    }

    /** Opens an RSS channel; further namespaces, each after its prefix, are those of elements in its items. */
    public void rss(XmlWriter xml, String self, String description, String... namespaces) throws XMLStreamException {
        xml.open("rss", "version", "2.0");
        xml.namespace("atom", ATOM);
        for (int i = 0; i < namespaces.length; i += 2) {
            xml.namespace(namespaces[i], namespaces[i + 1]);
        }
        xml.open("channel");
        xml.text("title", title);
        xml.text("link", page);
        xml.text("description", description);
        xml.text("lastBuildDate", Moments.rfc1123(updated));
        xml.empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", self);
    }
}
