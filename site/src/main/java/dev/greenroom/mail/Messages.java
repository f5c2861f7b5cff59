package dev.greenroom.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All messages, sent or not. */
@Repository
class Messages {

    private static final String COLUMNS =
            "id, recipient, subject, body, state, attempts, last_error, created_at, next_attempt_at";

    private final JdbcClient jdbc;

    Messages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String recipient, String subject, String body, MessageState state, Instant now) {
        addAbout(null, recipient, subject, body, state, now);
    }

    void addAbout(
            @Nullable UUID about, String recipient, String subject, String body, MessageState state, Instant now) {
        jdbc.sql("INSERT INTO mail_message (about, recipient, subject, body, state, created_at, next_attempt_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .param(about)
                .params(recipient, subject, body, state.name(), Timestamp.from(now), Timestamp.from(now))
                .update();
    }

    void deleteAbout(UUID about) {
        jdbc.sql("DELETE FROM mail_message WHERE about = ?").param(about).update();
    }

    /** A message whose turn has come, locked until the transaction ends, so that nobody else sends it too. */
    Optional<Message> nextDue(Instant now) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM mail_message WHERE state = 'WAITING' AND next_attempt_at <= ?"
                        + " ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED")
                .param(Timestamp.from(now))
                .query(Messages::message)
                .optional();
    }

    void markSent(long id, Instant now) {
        jdbc.sql("UPDATE mail_message SET state = 'SENT', attempts = attempts + 1, last_error = NULL, sent_at = ?"
                        + " WHERE id = ?")
                .params(Timestamp.from(now), id)
                .update();
    }

    void markTried(long id, MessageState state, String error, Instant nextAttempt) {
        jdbc.sql("UPDATE mail_message SET state = ?, attempts = attempts + 1, last_error = ?, next_attempt_at = ?"
                        + " WHERE id = ?")
                .params(state.name(), error, Timestamp.from(nextAttempt), id)
                .update();
    }

    /** Puts a message that was kept or given up in line again. */
    void queueAgain(long id, Instant now) {
        jdbc.sql("UPDATE mail_message SET state = 'WAITING', attempts = 0, next_attempt_at = ?"
                        + " WHERE id = ? AND state IN ('KEPT', 'FAILED')")
                .params(Timestamp.from(now), id)
                .update();
    }

    /** What was sent needs no copy here for ever; what was not sent stays. */
    int purgeSent(Instant now, Duration keptFor) {
        return jdbc.sql("DELETE FROM mail_message WHERE state = 'SENT' AND sent_at < ?")
                .param(Timestamp.from(now.minus(keptFor)))
                .update();
    }

    List<Message> newestFirst(int limit, long offset) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM mail_message ORDER BY id DESC LIMIT ? OFFSET ?")
                .params(limit, offset)
                .query(Messages::message)
                .list();
    }

    Optional<Message> find(long id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM mail_message WHERE id = ?")
                .param(id)
                .query(Messages::message)
                .optional();
    }

    long count() {
        return jdbc.sql("SELECT count(*) FROM mail_message").query(Long.class).single();
    }

    long count(MessageState state, Instant since) {
        return jdbc.sql("SELECT count(*) FROM mail_message WHERE state = ? AND created_at >= ?")
                .params(state.name(), Timestamp.from(since))
                .query(Long.class)
                .single();
    }

    private static Message message(ResultSet row, int index) throws SQLException {
        return new Message(
                row.getLong("id"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                MessageState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("last_error"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("next_attempt_at").toInstant());
    }
}
