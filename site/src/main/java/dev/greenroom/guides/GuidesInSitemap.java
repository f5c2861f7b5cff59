package dev.greenroom.guides;

import dev.greenroom.web.SitemapEntry;
import java.sql.Timestamp;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The library and its guides for search engines; the library changes as well when a guide leaves it. */
@Component
@Order(10)
final class GuidesInSitemap implements SitemapEntry.Source {
    private static final String LAST_CHANGE =
            "SELECT max(greatest(turned_at, CASE WHEN published THEN updated_at END)) FROM guide WHERE owner_id IS NULL";

    private final Guides guides;
    private final JdbcClient jdbc;

    GuidesInSitemap(Guides guides, JdbcClient jdbc) {
        this.guides = guides;
        this.jdbc = jdbc;
    }

    @Override
    public List<SitemapEntry> sitemapEntries() {
        SitemapEntry library = new SitemapEntry(
                "/guides",
                jdbc.sql(LAST_CHANGE)
                        .query(Timestamp.class)
                        .optional()
                        .map(Timestamp::toInstant)
                        .orElse(null));
        Stream<SitemapEntry> pages =
                guides.published().stream().map(guide -> new SitemapEntry("/guides/" + guide.slug(), guide.updated()));
        return Stream.concat(Stream.of(library), pages).toList();
    }
}
