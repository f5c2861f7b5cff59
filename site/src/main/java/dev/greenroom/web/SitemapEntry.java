package dev.greenroom.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that search engines should know.
 *
 * @param path the page's one address, starting with a slash
 * @param lastModified when what the page says last changed, or null where nobody knows
 */
public record SitemapEntry(String path, @Nullable Instant lastModified) {

    /** A module's contribution to the sitemap. */
    @FunctionalInterface
    public interface Source {

        /** The module's pages as they stand now. */
        List<SitemapEntry> sitemapEntries();
    }
}
