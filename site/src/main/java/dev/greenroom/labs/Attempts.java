package dev.greenroom.labs;

import dev.greenroom.accounts.CandidateId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All attempts; those that wait are the queue, in the order in which they came. */
@Repository
class Attempts {

    private static final String SELECT = "SELECT id, candidate_id, lab, kind, code, queued_at, state, restarts,"
            + " changed_at, findings FROM lab_attempt ";
    private static final int KEPT_PER_LAB = 40;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Attempts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Attempt attempt) {
        jdbc.sql("INSERT INTO lab_attempt (id, candidate_id, lab, kind, code, queued_at, state, restarts, changed_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(attempt.id().value(), attempt.candidate().value(), attempt.lab())
                .params(attempt.kind().name(), attempt.code(), Timestamp.from(attempt.queuedAt()))
                .params(attempt.state().name(), attempt.restarts(), Timestamp.from(attempt.changedAt()))
                .update();
    }

    void save(Attempt attempt) {
        jdbc.sql("UPDATE lab_attempt SET state = ?, restarts = ?, changed_at = ?, findings = ?::jsonb, passed = ?"
                        + " WHERE id = ?")
                .params(attempt.state().name(), attempt.restarts(), Timestamp.from(attempt.changedAt()))
                .param(attempt.findings().map(json::writeValueAsString).orElse(null))
                .params(attempt.passed(), attempt.id().value())
                .update();
    }

    Optional<Attempt> find(CandidateId candidate, AttemptId id) {
        return jdbc.sql(SELECT + "WHERE candidate_id = ? AND id = ?")
                .params(candidate.value(), id.value())
                .query(this::attempt)
                .optional();
    }

    /** The candidate's attempts at a lab, the latest first. */
    List<Attempt> of(CandidateId candidate, String lab) {
        return jdbc.sql(SELECT + "WHERE candidate_id = ? AND lab = ? ORDER BY queued_at DESC, id")
                .params(candidate.value(), lab)
                .query(this::attempt)
                .list();
    }

    List<Attempt> of(CandidateId candidate) {
        return jdbc.sql(SELECT + "WHERE candidate_id = ? ORDER BY queued_at, id")
                .param(candidate.value())
                .query(this::attempt)
                .list();
    }

    /** The first in line, locked so that no two judges take it. */
    Optional<Attempt> next() {
        return jdbc.sql(SELECT + "WHERE state = 'WAITING' ORDER BY queued_at, id LIMIT 1 FOR UPDATE SKIP LOCKED")
                .query(this::attempt)
                .optional();
    }

    List<Attempt> running() {
        return jdbc.sql(SELECT + "WHERE state = 'RUNNING'").query(this::attempt).list();
    }

    /** How many attempts come before this one, those that are running included. */
    int before(Attempt attempt) {
        return jdbc.sql("SELECT count(*) FROM lab_attempt WHERE state = 'RUNNING'"
                        + " OR (state = 'WAITING' AND (queued_at, id) < (?, ?))")
                .params(Timestamp.from(attempt.queuedAt()), attempt.id().value())
                .query(Integer.class)
                .single();
    }

    int waiting() {
        return jdbc.sql("SELECT count(*) FROM lab_attempt WHERE state = 'WAITING'")
                .query(Integer.class)
                .single();
    }

    int openOf(CandidateId candidate) {
        return jdbc.sql("SELECT count(*) FROM lab_attempt WHERE candidate_id = ? AND state IN ('WAITING', 'RUNNING')")
                .param(candidate.value())
                .query(Integer.class)
                .single();
    }

    /** The labs that the candidate has tried, each with whether it was passed. */
    Map<String, Boolean> standingOf(CandidateId candidate) {
        Map<String, Boolean> standing = new HashMap<>();
        jdbc.sql("SELECT lab, bool_or(passed) FROM lab_attempt WHERE candidate_id = ? GROUP BY lab")
                .param(candidate.value())
                .query(row -> {
                    standing.put(row.getString(1), row.getBoolean(2));
                });
        return standing;
    }

    /** Keeps the latest attempts at each lab, and every one that passed. */
    void forgetOld(CandidateId candidate, String lab) {
        jdbc.sql("DELETE FROM lab_attempt WHERE candidate_id = :candidate AND lab = :lab AND NOT passed"
                        + " AND state IN ('FINISHED', 'INTERRUPTED') AND id NOT IN (SELECT id FROM lab_attempt"
                        + " WHERE candidate_id = :candidate AND lab = :lab ORDER BY queued_at DESC LIMIT :kept)")
                .param("candidate", candidate.value())
                .param("lab", lab)
                .param("kept", KEPT_PER_LAB)
                .update();
    }

    void deleteAll(CandidateId candidate) {
        jdbc.sql("DELETE FROM lab_attempt WHERE candidate_id = ?")
                .param(candidate.value())
                .update();
    }

    private Attempt attempt(ResultSet row, int number) throws SQLException {
        return new Attempt(
                new AttemptId(row.getObject("id", UUID.class)),
                new CandidateId(row.getObject("candidate_id", UUID.class)),
                row.getString("lab"),
                AttemptKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getTimestamp("queued_at").toInstant(),
                AttemptState.valueOf(row.getString("state")),
                row.getInt("restarts"),
                row.getTimestamp("changed_at").toInstant(),
                findings(row.getString("findings")));
    }

    private Optional<Findings> findings(@Nullable String text) {
        return Optional.ofNullable(text).map(found -> json.readValue(found, Findings.class));
    }
}
