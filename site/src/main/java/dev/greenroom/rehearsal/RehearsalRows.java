package dev.greenroom.rehearsal;

import dev.greenroom.accounts.CandidateId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rehearsals as rows, always those of one candidate. */
@Component
class RehearsalRows {

    private static final String SELECT =
            "SELECT id, script, started_at, finished_at FROM rehearsal WHERE candidate_id = ?";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final TurnRows turns;

    RehearsalRows(JdbcClient jdbc, JsonMapper json, TurnRows turns) {
        this.jdbc = jdbc;
        this.json = json;
        this.turns = turns;
    }

    List<Rehearsal> of(CandidateId candidate) {
        return jdbc.sql(SELECT + " ORDER BY started_at DESC, id")
                .param(candidate.value())
                .query((row, n) -> rehearsal(row))
                .list();
    }

    /** Finds the candidate's rehearsal; the suffix may lock its row. */
    Rehearsal get(CandidateId candidate, RehearsalId id, String suffix) {
        return jdbc.sql(SELECT + " AND id = ?" + suffix)
                .params(candidate.value(), id.value())
                .query((row, n) -> rehearsal(row))
                .optional()
                .orElseThrow(NoSuchRehearsal::new);
    }

    void insert(CandidateId candidate, Rehearsal rehearsal) {
        jdbc.sql("INSERT INTO rehearsal (id, candidate_id, guide_id, script, started_at) VALUES (?, ?, ?, ?::jsonb, ?)")
                .params(
                        rehearsal.id().value(),
                        candidate.value(),
                        rehearsal.script().guide().id().value(),
                        json.writeValueAsString(rehearsal.script()),
                        Timestamp.from(rehearsal.startedAt()))
                .update();
    }

    private Rehearsal rehearsal(ResultSet row) throws SQLException {
        RehearsalId id = new RehearsalId(row.getObject("id", UUID.class));
        return new Rehearsal(
                id,
                json.readValue(row.getString("script"), Script.class),
                row.getTimestamp("started_at").toInstant(),
                turns.of(id),
                Optional.ofNullable(row.getTimestamp("finished_at")).map(Timestamp::toInstant));
    }
}
