package dev.greenroom.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.testing.PlainClient;
import dev.greenroom.testing.SiteClock;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept about candidates ends with the cookie by which alone they could reach it. */
@SiteTest
class CandidateRetentionTests {

    @Autowired
    private CandidateRetention retention;

    @Autowired
    private Candidates candidates;

    @Autowired
    private SiteClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void deletesEverythingWhenTheCookieHasEnded(Visitor visitor) {
        PlainClient browser = begin(visitor);
        browser.post("/labs/everyone-against-everyone/hints", Map.of("code", "x = 1", "number", "1"));
        browser.post("/guides/import", Map.of("text", LateRequestTests.GUIDE, "title", "Cooper"));
        CandidateId candidate = candidate(browser);

        clock.advance(Duration.ofDays(400));
        retention.purge();
        assertThat(rowsThatName(candidate)).isEqualTo(4);

        clock.advance(Duration.ofDays(2));
        retention.purge();
        assertThat(rowsThatName(candidate)).isZero();
        assertThat(browser.get("/my/data.json").body()).isEqualTo("{}");
    }

    @Test
    void countsFromTheLastVisit(Visitor visitor) {
        PlainClient browser = begin(visitor);
        clock.advance(Duration.ofDays(300));
        browser.get("/my/rehearsals");
        clock.advance(Duration.ofDays(300));

        retention.purge();

        assertThat(browser.get("/my/data.json").body()).contains("Python Developer");
    }

    @Test
    void notesAVisitOnceADay(Visitor visitor) {
        PlainClient browser = begin(visitor);
        CandidateId candidate = candidate(browser);
        Instant first = lastSeen(candidate);

        clock.advance(Duration.ofHours(20));
        browser.get("/my/rehearsals");
        assertThat(lastSeen(candidate)).isEqualTo(first);

        clock.advance(Duration.ofHours(20));
        browser.get("/my/rehearsals");
        assertThat(lastSeen(candidate)).isAfter(first.plus(Duration.ofHours(39)));
    }

    @Test
    void isPrintedOnThePrivacyPage(Visitor visitor) {
        assertThat(new PlainClient(visitor.address()).get("/privacy").body())
                .contains("deleted 401 days after your last visit");
    }

    private static PlainClient begin(Visitor visitor) {
        PlainClient browser = new PlainClient(visitor.address());
        browser.post("/rehearsals", Map.of("guide", "python-developer", "count", "1"));
        return browser;
    }

    private CandidateId candidate(PlainClient browser) {
        return candidates.withSecret(browser.cookie("candidate").orElseThrow()).orElseThrow();
    }

    private Instant lastSeen(CandidateId candidate) {
        return jdbc.sql("SELECT last_seen FROM candidate WHERE id = ?")
                .param(candidate.value())
                .query((row, number) -> row.getTimestamp("last_seen").toInstant())
                .single();
    }

    /** In every table that there is. */
    private long rowsThatName(CandidateId candidate) {
        List<String> tables = jdbc.sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
                .query((row, _) -> row.getString(1))
                .list();
        return tables.stream()
                .mapToLong(table -> rowsThatName(candidate, table))
                .sum();
    }

    private long rowsThatName(CandidateId candidate, String table) {
        return jdbc.sql("SELECT count(*) FROM \"" + table + "\" t WHERE strpos(t::text, ?) > 0")
                .param(candidate.value().toString())
                .query(Long.class)
                .single();
    }
}
