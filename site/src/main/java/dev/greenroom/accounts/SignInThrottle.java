package dev.greenroom.accounts;

import dev.greenroom.web.Network;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Limits how often a password can be guessed, for each account, known or not, and from each network. */
@Component
class SignInThrottle {

    static final int TRIES_PER_ACCOUNT = 5;
    static final int TRIES_PER_NETWORK = 30;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts a try before the password is looked at, so that many at once get no further than one by one. */
    void count(String email, String address) {
        Instant now = clock.instant();
        byte[] network = Secrets.hash(Network.of(address));
        long attempt = jdbc.sql(
                        "INSERT INTO sign_in_attempt (at, account_key, network_key) VALUES (?, ?, ?) RETURNING id")
                .params(Timestamp.from(now), key(email), network)
                .query(Long.class)
                .single();
        blockedSince(email, network, now).ifPresent(at -> {
            // A try that was refused does not make the wait longer.
            jdbc.sql("DELETE FROM sign_in_attempt WHERE id = ?").param(attempt).update();
            throw new TooManyTries(Duration.between(now, at.plus(WINDOW)));
        });
    }

    /** Forgets the tries for an account once the right password was given. */
    void forgive(String email) {
        jdbc.sql("DELETE FROM sign_in_attempt WHERE account_key = ?")
                .param(key(email))
                .update();
    }

    @Scheduled(fixedDelayString = "PT10M")
    void purge() {
        jdbc.sql("DELETE FROM sign_in_attempt WHERE at < ?")
                .param(Timestamp.from(clock.instant().minus(WINDOW)))
                .update();
    }

    /** The try that has to grow old before another is allowed. */
    private Optional<Instant> blockedSince(String email, byte[] network, Instant now) {
        Timestamp since = Timestamp.from(now.minus(WINDOW));
        return jdbc.sql("""
                        SELECT greatest(
                          (SELECT at FROM sign_in_attempt WHERE account_key = ? AND at > ?
                            ORDER BY at DESC OFFSET ? LIMIT 1),
                          (SELECT at FROM sign_in_attempt WHERE network_key = ? AND at > ?
                            ORDER BY at DESC OFFSET ? LIMIT 1))""")
                .params(key(email), since, TRIES_PER_ACCOUNT, network, since, TRIES_PER_NETWORK)
                .query((row, index) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }

    private static byte[] key(String email) {
        return Secrets.hash(email.strip().toLowerCase(Locale.ROOT));
    }
}
