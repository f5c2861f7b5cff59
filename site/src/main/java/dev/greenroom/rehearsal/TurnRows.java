package dev.greenroom.rehearsal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The turns of rehearsals as rows. */
@Component
class TurnRows {

    private static final String SAVE = """
            INSERT INTO rehearsal_turn (rehearsal_id, number, question, follow_up, asked_at,
                answer, answered_at, spent_seconds, marks, contested)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::int[])
            ON CONFLICT (rehearsal_id, number) DO UPDATE SET answer = excluded.answer,
                answered_at = excluded.answered_at, spent_seconds = excluded.spent_seconds,
                marks = excluded.marks, contested = excluded.contested
            """;

    private final JdbcOperations jdbc;
    private final JsonMapper json;

    TurnRows(JdbcOperations jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Turn> of(RehearsalId rehearsal) {
        return jdbc.query(
                "SELECT * FROM rehearsal_turn WHERE rehearsal_id = ? ORDER BY number",
                (row, n) -> turn(row),
                rehearsal.value());
    }

    void save(Rehearsal rehearsal) {
        jdbc.batchUpdate(
                SAVE,
                rehearsal.turns().stream()
                        .map(turn -> columns(rehearsal.id(), turn))
                        .toList());
        jdbc.update(
                "DELETE FROM rehearsal_draft d USING rehearsal_turn t WHERE d.rehearsal_id = ? "
                        + "AND t.rehearsal_id = d.rehearsal_id AND t.number = d.number AND t.answer IS NOT NULL",
                rehearsal.id().value());
    }

    private @Nullable Object[] columns(RehearsalId rehearsal, Turn turn) {
        Optional<Answer> answer = turn.answer();
        return new @Nullable Object[] {
            rehearsal.value(),
            turn.number(),
            turn.asked().question(),
            turn.asked().followUp().orElse(null),
            Timestamp.from(turn.askedAt()),
            answer.map(Answer::text).orElse(null),
            answer.map(Answer::at).map(Timestamp::from).orElse(null),
            answer.map(Answer::spent).map(Duration::toSeconds).orElse(null),
            turn.marks().map(json::writeValueAsString).orElse(null),
            turn.contested().toString().replace('[', '{').replace(']', '}'),
        };
    }

    private Turn turn(ResultSet row) throws SQLException {
        return new Turn(
                row.getInt("number"),
                new Asked(row.getInt("question"), Optional.ofNullable(row.getObject("follow_up", Integer.class))),
                row.getTimestamp("asked_at").toInstant(),
                answer(row),
                contested(row.getArray("contested")));
    }

    private Optional<Answer> answer(ResultSet row) throws SQLException {
        String text = row.getString("answer");
        if (text == null) {
            return Optional.empty();
        }
        String marks = row.getString("marks");
        return Optional.of(new Answer(
                text,
                Duration.ofSeconds(row.getLong("spent_seconds")),
                row.getTimestamp("answered_at").toInstant(),
                Optional.ofNullable(marks).map(kept -> json.readValue(kept, Marks.class))));
    }

    private static SortedSet<Integer> contested(Array points) throws SQLException {
        return new TreeSet<>(List.of((Integer[]) points.getArray()));
    }
}
