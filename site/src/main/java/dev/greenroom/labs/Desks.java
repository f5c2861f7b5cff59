package dev.greenroom.labs;

import dev.greenroom.accounts.CandidateId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What lies on the candidates' desks: drafts, and the hints they have asked for. */
@Repository
class Desks {

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

    void keepDraft(CandidateId candidate, String lab, String code) {
        jdbc.sql("INSERT INTO lab_desk (candidate_id, lab, draft, hints, saved_at) VALUES (?, ?, ?, 0, ?)"
                        + " ON CONFLICT (candidate_id, lab) DO UPDATE SET draft = excluded.draft,"
                        + " saved_at = excluded.saved_at")
                .params(candidate.value(), lab, code, Timestamp.from(clock.instant()))
                .update();
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
