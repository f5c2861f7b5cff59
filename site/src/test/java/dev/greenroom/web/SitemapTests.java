package dev.greenroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.testing.PlainClient;
import dev.greenroom.testing.SiteTest;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SiteTest
class SitemapTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void namesEveryPageForEverybodyOnce() {
        List<String> pages = pages().stream()
                .map(page -> page.expectFirst("loc").text().replaceFirst("^https?://[^/]+", ""))
                .toList();

        assertThat(pages)
                .doesNotHaveDuplicates()
                .contains("/", "/guides", "/guides/python-developer", "/jobs", "/journal", "/labs")
                .contains("/about", "/contact", "/equal-opportunity", "/privacy")
                .anyMatch(page -> page.matches("/journal/[a-z-]+"))
                .anyMatch(page -> page.matches("/labs/[a-z-]+"))
                .noneMatch(page -> page.matches("/(?:office|my|rehearsals).*"));
        assertThat(pages)
                .allSatisfy(page -> assertThat(new PlainClient("http://localhost:" + port)
                                .get(page)
                                .statusCode())
                        .as(page)
                        .isEqualTo(200));
    }

    @Test
    void saysWhenAPageReallyChanged() {
        assertThat(lastmod("/guides/python-developer"))
                .contains(stored("SELECT greatest(updated_at, turned_at) FROM guide WHERE slug = 'python-developer'"));
        assertThat(lastmod("/privacy")).contains(stored("SELECT updated_at FROM standing_text WHERE slug = 'privacy'"));
        assertThat(lastmod("/journal"))
                .contains(stored("SELECT max(greatest(updated_at, live_from)) FROM post WHERE live_from <= now()"));
    }

    @Test
    void saysNothingOfAChangeThatNobodyKnows() {
        assertThat(lastmod("/labs")).isEmpty();
    }

    @Test
    void hasNoPartBeyondItsLast() {
        PlainClient reader = new PlainClient("http://localhost:" + port);
        for (String part : List.of("0", "2", "42951", "2147483647")) {
            assertThat(reader.get("/sitemaps/" + part + ".xml").statusCode())
                    .as(part)
                    .isEqualTo(404);
        }
        assertThat(reader.get("/sitemaps/1.xml").body()).contains("<urlset");
    }

    private Optional<String> lastmod(String path) {
        return pages().stream()
                .filter(page -> page.expectFirst("loc").text().endsWith(path))
                .findFirst()
                .flatMap(page -> page.select("lastmod").eachText().stream().findFirst());
    }

    private String stored(String sql) {
        Instant at = jdbc.sql(sql).query(Timestamp.class).single().toInstant();
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private List<Element> pages() {
        String sitemap =
                new PlainClient("http://localhost:" + port).get("/sitemap.xml").body();
        return Jsoup.parse(sitemap, "", Parser.xmlParser()).select("url");
    }
}
