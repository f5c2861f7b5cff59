package dev.greenroom.labs;

import dev.greenroom.accounts.CandidateId;
import dev.greenroom.web.NewerDraft;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What lies on the candidates' desks: drafts, and the hints they have asked for. */
@Repository
class Desks {

    private static final String KEEP = """
        INSERT INTO lab_desk (candidate_id, lab, draft, hints, saved_at, page, edit)
        VALUES (:candidate, :lab, :draft, 0, :savedAt, :page, :edit)
        ON CONFLICT (candidate_id, lab) DO UPDATE
        SET draft = excluded.draft, saved_at = excluded.saved_at, page = excluded.page, edit = excluded.edit
        WHERE CASE WHEN lab_desk.page = excluded.page THEN lab_desk.edit <= excluded.edit
            ELSE lab_desk.draft IS NULL OR lab_desk.draft = ''
                OR floor(extract(epoch FROM lab_desk.saved_at) * 1000) <= excluded.page END
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Desks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Desk of(CandidateId candidate, String lab) {
        return jdbc.sql("SELECT draft, hints FROM lab_desk WHERE candidate_id = ? AND lab = ?")
                .params(candidate.value(), lab)
                .query((row, number) -> desk(row))
                .optional()
                .orElse(Desk.EMPTY);
    }

    /**
     * Keeps the draft; says whether it did. It does not where another page has saved one that the page which sends this
     * cannot know, nor where this is an earlier edit of the same page.
     */
    boolean keepDraft(CandidateId candidate, String lab, SentCode sent) {
        Instant now = clock.instant();
        return jdbc.sql(KEEP)
                        .param("candidate", candidate.value())
                        .param("lab", lab)
                        .param("draft", sent.code())
                        .param("savedAt", Timestamp.from(now))
                        .param("page", sent.page(now))
                        .param("edit", sent.edit(now))
                        .update()
                == 1;
    }

    Optional<NewerDraft> newerDraft(CandidateId candidate, String lab) {
        return jdbc.sql("SELECT draft, saved_at FROM lab_desk WHERE candidate_id = ? AND lab = ? AND draft IS NOT NULL")
                .params(candidate.value(), lab)
                .query((row, number) -> NewerDraft.of(
                        row.getString("draft"), row.getTimestamp("saved_at").toInstant()))
                .optional();
    }

    void discardDraft(CandidateId candidate, String lab) {
        jdbc.sql("UPDATE lab_desk SET draft = NULL WHERE candidate_id = ? AND lab = ?")
                .params(candidate.value(), lab)
                .update();
    }

    /** Shows hints up to the given number, at most; never fewer than before. */
    void showHints(CandidateId candidate, String lab, int number) {
        jdbc.sql("INSERT INTO lab_desk (candidate_id, lab, hints, saved_at) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (candidate_id, lab) DO UPDATE SET"
                        + " hints = greatest(lab_desk.hints, excluded.hints)")
                .params(candidate.value(), lab, number, Timestamp.from(clock.instant()))
                .update();
    }

    /** Every desk of the candidate, by the lab's slug. */
    Map<String, Desk> all(CandidateId candidate) {
        Map<String, Desk> desks = new TreeMap<>();
        jdbc.sql("SELECT lab, draft, hints FROM lab_desk WHERE candidate_id = ?")
                .param(candidate.value())
                .query(row -> {
                    desks.put(row.getString("lab"), desk(row));
                });
        return desks;
    }

    void deleteAll(CandidateId candidate) {
        jdbc.sql("DELETE FROM lab_desk WHERE candidate_id = ?")
                .param(candidate.value())
                .update();
    }

    private static Desk desk(ResultSet row) throws SQLException {
        return new Desk(Optional.ofNullable(row.getString("draft")), row.getInt("hints"));
    }
}
