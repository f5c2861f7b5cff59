package dev.greenroom.rehearsal;

import dev.greenroom.accounts.CandidateId;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers in the writing, apart from the rehearsals so that saving one takes a single statement. */
@Repository
class Drafts {

    private static final String SAVE = """
            INSERT INTO rehearsal_draft (rehearsal_id, number, text, spent_seconds, saved_at, page, edit)
            SELECT t.rehearsal_id, t.number, :text, :spent, :savedAt, :page, :edit
            FROM rehearsal r JOIN rehearsal_turn t ON t.rehearsal_id = r.id
            WHERE r.candidate_id = :candidate AND r.id = :rehearsal AND t.number = :turn AND t.answer IS NULL
            ON CONFLICT (rehearsal_id, number) DO UPDATE
            SET text = excluded.text, spent_seconds = excluded.spent_seconds, saved_at = excluded.saved_at,
                page = excluded.page, edit = excluded.edit
            WHERE CASE WHEN rehearsal_draft.page = excluded.page THEN rehearsal_draft.edit <= excluded.edit
                ELSE rehearsal_draft.text = ''
                    OR floor(extract(epoch FROM rehearsal_draft.saved_at) * 1000) <= excluded.page END
            """;

    private final JdbcClient jdbc;

    Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps the draft; says whether it did. It does not where there is no open turn of this candidate to keep it for,
     * a draft that the page cannot know, since another page saved it later, or a later edit of the same page.
     */
    boolean save(CandidateId candidate, RehearsalId rehearsal, int turn, Draft draft) {
        return jdbc.sql(SAVE)
                        .param("text", draft.text())
                        .param("spent", draft.spent().toSeconds())
                        .param("savedAt", Timestamp.from(draft.savedAt()))
                        .param("page", draft.page())
                        .param("edit", draft.edit())
                        .param("candidate", candidate.value())
                        .param("rehearsal", rehearsal.value())
                        .param("turn", turn)
                        .update()
                == 1;
    }

    Optional<Draft> find(RehearsalId rehearsal, int turn) {
        return jdbc.sql("SELECT text, spent_seconds, saved_at, page, edit FROM rehearsal_draft"
                        + " WHERE rehearsal_id = ? AND number = ?")
                .params(rehearsal.value(), turn)
                .query((row, n) -> new Draft(
                        row.getString("text"),
                        Duration.ofSeconds(row.getLong("spent_seconds")),
                        row.getTimestamp("saved_at").toInstant(),
                        row.getLong("page"),
                        row.getLong("edit")))
                .optional();
    }
}
