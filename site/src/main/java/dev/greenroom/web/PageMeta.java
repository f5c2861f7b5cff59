package dev.greenroom.web;

import org.jspecify.annotations.Nullable;

/**
 * What the head of a page says about it.
 *
 * @param title the page's own title, without the site's name
 * @param description one sentence for search results, or null where search engines should not list the page
 * @param canonicalPath the page's one address, starting with a slash, or null where there is none
 * @param structuredData JSON-LD, or null
 */
public record PageMeta(
        String title,
        @Nullable String description,
        @Nullable String canonicalPath,
        @Nullable String structuredData) {

    /** A page that search engines should leave alone. */
    public static PageMeta unlisted(String title) {
        return new PageMeta(title, null, null, null);
    }

    /** A page for everybody. */
    public static PageMeta listed(String title, String description, String canonicalPath) {
        return new PageMeta(title, description, canonicalPath, null);
    }

    /** The same page with JSON-LD in its head. */
    public PageMeta withStructuredData(String jsonLd) {
        return new PageMeta(title, description, canonicalPath, jsonLd);
    }
}
