package dev.greenroom.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a page says about it.
 *
 * @param title the page's own title, without the site's name
 * @param description one sentence for search results, or null where search engines should not list the page
 * @param canonicalPath the page's one address, starting with a slash, or null where there is none
 * @param structuredData JSON-LD, or null
 * @param feeds what follows the page for somebody
 */
public record PageMeta(
        String title,
        @Nullable String description,
        @Nullable String canonicalPath,
        @Nullable String structuredData,
        List<Feed> feeds) {

    /** A feed that a reader of feeds finds by itself; the path starts with a slash. */
    public record Feed(String title, String type, String path) {}

    /** A page that search engines should leave alone. */
    public static PageMeta unlisted(String title) {
        return new PageMeta(title, null, null, null, List.of());
    }

    /** A page for everybody. */
    public static PageMeta listed(String title, String description, String canonicalPath) {
        return new PageMeta(title, description, canonicalPath, null, List.of());
    }

    /** The same page with JSON-LD in its head. */
    public PageMeta withStructuredData(String jsonLd) {
        return new PageMeta(title, description, canonicalPath, jsonLd, feeds);
    }

    /**
     * The same page with both feeds of its list.
     *
     * @param query what narrows the feeds, with its question mark; may be empty
     */
    public PageMeta withFeeds(String name, String list, String query) {
        List<Feed> both = List.of(
                new Feed(name + ", Atom", "application/atom+xml", list + "/feed.atom" + query),
                new Feed(name + ", RSS", "application/rss+xml", list + "/feed.rss" + query));
        return new PageMeta(title, description, canonicalPath, structuredData, both);
    }
}
