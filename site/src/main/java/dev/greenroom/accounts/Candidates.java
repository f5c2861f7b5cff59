package dev.greenroom.accounts;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The anonymous candidates; of the secret in a candidate's cookie only a hash is kept. */
@Repository
class Candidates {

    private final JdbcClient jdbc;
    private final Clock clock;

    Candidates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<CandidateId> withSecret(String secret) {
        return jdbc.sql("SELECT id FROM candidate WHERE secret_hash = ?")
                .param(Secrets.hash(secret))
                .query(UUID.class)
                .optional()
                .map(CandidateId::new);
    }

    /** Makes a candidate who is known by the secret. */
    CandidateId welcome(String secret) {
        CandidateId id = new CandidateId(UUID.randomUUID());
        jdbc.sql("INSERT INTO candidate (id, secret_hash, created_at) VALUES (?, ?, ?)")
                .params(id.value(), Secrets.hash(secret), Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    void forget(CandidateId candidate) {
        jdbc.sql("DELETE FROM candidate WHERE id = ?").param(candidate.value()).update();
    }
}
