package dev.greenroom.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The anonymous candidates; of the secret in a candidate's cookie only a hash is kept. */
@Repository
class Candidates {

    /** How long after a noted visit the next one is noted: most requests only read. */
    static final Duration NOTED_EVERY = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Candidates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The candidate who is here with the secret. */
    Optional<CandidateId> withSecret(String secret) {
        Optional<Known> known = jdbc.sql("SELECT id, last_seen FROM candidate WHERE secret_hash = ?")
                .param(Secrets.hash(secret))
                .query(Candidates::known)
                .optional();
        Instant now = clock.instant();
        known.filter(candidate -> candidate.lastSeen().isBefore(now.minus(NOTED_EVERY)))
                .ifPresent(candidate -> noteVisit(candidate.id(), now));
        return known.map(Known::id);
    }

    private void noteVisit(CandidateId candidate, Instant at) {
        jdbc.sql("UPDATE candidate SET last_seen = ? WHERE id = ?")
                .params(Timestamp.from(at), candidate.value())
                .update();
    }

    /** Makes a candidate who is known by the secret. */
    CandidateId welcome(String secret) {
        CandidateId id = new CandidateId(UUID.randomUUID());
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("INSERT INTO candidate (id, secret_hash, created_at, last_seen) VALUES (?, ?, ?, ?)")
                .params(id.value(), Secrets.hash(secret), now, now)
                .update();
        return id;
    }

    List<CandidateId> lastSeenBefore(Instant then) {
        return jdbc.sql("SELECT id FROM candidate WHERE last_seen < ?")
                .param(Timestamp.from(then))
                .query((row, number) -> new CandidateId(row.getObject("id", UUID.class)))
                .list();
    }

    void forget(CandidateId candidate) {
        jdbc.sql("DELETE FROM candidate WHERE id = ?").param(candidate.value()).update();
    }

    private static Known known(ResultSet row, int number) throws SQLException {
        CandidateId id = new CandidateId(row.getObject("id", UUID.class));
        return new Known(id, row.getTimestamp("last_seen").toInstant());
    }

    private record Known(CandidateId id, Instant lastSeen) {}
}
