package dev.greenroom.accounts;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links that let a member choose a new password once; of the token in a link only a hash is kept. */
@Repository
class PasswordLinks {

    static final Duration WORKS_FOR = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    PasswordLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes a link's token in place of any earlier one of the account. */
    String issue(AccountId account) {
        String token = Secrets.random();
        jdbc.sql("DELETE FROM password_link WHERE account_id = ?")
                .param(account.value())
                .update();
        jdbc.sql("INSERT INTO password_link (token_hash, account_id, expires_at) VALUES (?, ?, ?)")
                .params(
                        Secrets.hash(token),
                        account.value(),
                        Timestamp.from(clock.instant().plus(WORKS_FOR)))
                .update();
        return token;
    }

    Optional<AccountId> accountOf(String token) {
        return jdbc.sql("SELECT account_id FROM password_link WHERE token_hash = ? AND expires_at > ?")
                .params(Secrets.hash(token), Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /** Uses the link up; false where it was used before. */
    boolean use(String token) {
        return jdbc.sql("DELETE FROM password_link WHERE token_hash = ?")
                        .param(Secrets.hash(token))
                        .update()
                == 1;
    }
}
