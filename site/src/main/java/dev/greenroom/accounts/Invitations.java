package dev.greenroom.accounts;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Links that make one account each; of the token in a link only a hash is kept. */
@Repository
class Invitations {

    private final JdbcClient jdbc;
    private final Clock clock;

    Invitations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes a link's token that works once, for ever where no time is given. */
    String issue(Set<Role> roles, @Nullable String email, @Nullable Duration validFor) {
        String token = Secrets.random();
        Instant now = clock.instant();
        jdbc.sql("INSERT INTO invitation (token_hash, roles, email, created_at, expires_at) VALUES (?, ?, ?, ?, ?)")
                .param(Secrets.hash(token))
                .param(Accounts.names(roles))
                .param(email)
                .param(Timestamp.from(now))
                .param(validFor == null ? null : Timestamp.from(now.plus(validFor)))
                .update();
        return token;
    }

    /** The roles that an unused link gives. */
    Optional<Set<Role>> rolesOf(String token) {
        return jdbc.sql("SELECT roles FROM invitation WHERE token_hash = ? AND used_at IS NULL"
                        + " AND (expires_at IS NULL OR expires_at > ?)")
                .params(Secrets.hash(token), Timestamp.from(clock.instant()))
                .query((row, index) -> Accounts.roles(row.getArray("roles")))
                .optional();
    }

    /** Uses the link up; false where somebody else was quicker. */
    @Transactional
    public boolean use(String token) {
        Timestamp now = Timestamp.from(clock.instant());
        return jdbc.sql("UPDATE invitation SET used_at = ? WHERE token_hash = ? AND used_at IS NULL"
                                + " AND (expires_at IS NULL OR expires_at > ?)")
                        .params(now, Secrets.hash(token), now)
                        .update()
                == 1;
    }

    /** Links that still work. */
    List<OpenInvitation> open() {
        return jdbc.sql("SELECT id, roles, email, created_at, expires_at FROM invitation WHERE used_at IS NULL"
                        + " AND (expires_at IS NULL OR expires_at > ?) ORDER BY id DESC")
                .param(Timestamp.from(clock.instant()))
                .query((row, index) -> new OpenInvitation(
                        row.getLong("id"),
                        Accounts.roles(row.getArray("roles")),
                        row.getString("email"),
                        row.getTimestamp("created_at").toInstant(),
                        Optional.ofNullable(row.getTimestamp("expires_at"))
                                .map(Timestamp::toInstant)
                                .orElse(null)))
                .list();
    }

    /** The address that an unused link was meant for, if one was given. */
    Optional<String> emailOf(String token) {
        return jdbc.sql("SELECT email FROM invitation WHERE token_hash = ? AND used_at IS NULL AND email IS NOT NULL")
                .param(Secrets.hash(token))
                .query(String.class)
                .optional();
    }

    boolean withdraw(long id) {
        return jdbc.sql("DELETE FROM invitation WHERE id = ? AND used_at IS NULL")
                        .param(id)
                        .update()
                == 1;
    }

    /** Withdraws every unused link, so that only the newest first-operator link works. */
    void withdrawUnused() {
        jdbc.sql("DELETE FROM invitation WHERE used_at IS NULL").update();
    }
}
