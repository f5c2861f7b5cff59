package dev.greenroom.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The anonymous candidates; of the secret in a candidate's cookie only a hash is kept. */
@Repository
class Candidates {

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Clock clock;

    Candidates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<CandidateId> withSecret(String secret) {
        return jdbc.sql("SELECT id FROM candidate WHERE secret_hash = ?")
                .param(hash(secret))
                .query(UUID.class)
                .optional()
                .map(CandidateId::new);
    }

    /** Makes a candidate who is known by the secret. */
    CandidateId welcome(String secret) {
        CandidateId id = new CandidateId(UUID.randomUUID());
        jdbc.sql("INSERT INTO candidate (id, secret_hash, created_at) VALUES (?, ?, ?)")
                .params(id.value(), hash(secret), Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    void forget(CandidateId candidate) {
        jdbc.sql("DELETE FROM candidate WHERE id = ?").param(candidate.value()).update();
    }

    String newSecret() {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
