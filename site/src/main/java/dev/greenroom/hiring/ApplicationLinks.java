package dev.greenroom.hiring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links by which applicants reach their own application; of the secret in a link only a hash is kept. */
@Repository
class ApplicationLinks {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[\\w-]{43}");

    private final JdbcClient jdbc;
    private final Clock clock;

    ApplicationLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    static String secret() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static boolean isSecret(String text) {
        return SHAPE.matcher(text).matches();
    }

    static String path(String secret) {
        return "/applications/" + secret;
    }

    void add(ApplicationId application, String secret) {
        jdbc.sql("INSERT INTO application_link (token_hash, application_id, made_at) VALUES (?, ?, ?)")
                .params(hash(secret), application.value(), Timestamp.from(clock.instant()))
                .update();
    }

    Optional<ApplicationId> applicationOf(String secret) {
        return jdbc.sql("SELECT application_id FROM application_link WHERE token_hash = ?")
                .param(hash(secret))
                .query(UUID.class)
                .optional()
                .map(ApplicationId::new);
    }

    /** Whether a link to the application was made within that time. */
    boolean wasMadeWithin(ApplicationId application, Duration time) {
        return jdbc.sql("SELECT count(*) FROM application_link WHERE application_id = ? AND made_at > ?")
                        .params(
                                application.value(),
                                Timestamp.from(clock.instant().minus(time)))
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
