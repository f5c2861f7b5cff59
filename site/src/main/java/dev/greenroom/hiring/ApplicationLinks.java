package dev.greenroom.hiring;

import dev.greenroom.accounts.Secrets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links by which applicants reach their own application; of the secret in a link only a hash is kept. */
@Repository
class ApplicationLinks {

    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[\\w-]{43}");

    private final JdbcClient jdbc;
    private final Clock clock;

    ApplicationLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    static String secret() {
        return Secrets.random(BYTES);
    }

    static boolean isSecret(String text) {
        return SHAPE.matcher(text).matches();
    }

    static String path(String secret) {
        return "/applications/" + secret;
    }

    void add(ApplicationId application, String secret) {
        jdbc.sql("INSERT INTO application_link (token_hash, application_id, made_at) VALUES (?, ?, ?)")
                .params(Secrets.hash(secret), application.value(), Timestamp.from(clock.instant()))
                .update();
    }

    /** Every link to the application leads nowhere from now on. */
    void end(ApplicationId application) {
        jdbc.sql("DELETE FROM application_link WHERE application_id = ?")
                .param(application.value())
                .update();
    }

    Optional<ApplicationId> applicationOf(String secret) {
        return jdbc.sql("SELECT application_id FROM application_link WHERE token_hash = ?")
                .param(Secrets.hash(secret))
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
}
