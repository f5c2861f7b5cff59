package dev.greenroom.rehearsal;

import dev.greenroom.accounts.CandidateId;
import java.sql.Timestamp;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's rehearsals; whoever looks one up names the candidate whose it is, and finds no other. */
@Repository
class Rehearsals {

    private final JdbcClient jdbc;
    private final RehearsalRows rows;
    private final TurnRows turns;

    Rehearsals(JdbcClient jdbc, RehearsalRows rows, TurnRows turns) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.turns = turns;
    }

    /** The candidate's rehearsals, the latest first. */
    @Transactional(readOnly = true)
    public List<Rehearsal> of(CandidateId candidate) {
        return rows.of(candidate);
    }

    @Transactional(readOnly = true)
    public Rehearsal get(CandidateId candidate, RehearsalId id) {
        return rows.get(candidate, id, "");
    }

    @Transactional
    public void add(CandidateId candidate, Rehearsal rehearsal) {
        rows.insert(candidate, rehearsal);
        turns.save(rehearsal);
    }

    /** Changes a rehearsal while nobody else does, and gives it back as it is now. */
    @Transactional
    public Rehearsal change(CandidateId candidate, RehearsalId id, Consumer<Rehearsal> change) {
        Rehearsal rehearsal = rows.get(candidate, id, " FOR UPDATE");
        change.accept(rehearsal);
        turns.save(rehearsal);
        jdbc.sql("UPDATE rehearsal SET finished_at = ? WHERE id = ?")
                .param(rehearsal.finishedAt().map(Timestamp::from).orElse(null))
                .param(id.value())
                .update();
        return rehearsal;
    }

    @Transactional
    public void delete(CandidateId candidate, RehearsalId id) {
        jdbc.sql("DELETE FROM rehearsal WHERE candidate_id = ? AND id = ?")
                .params(candidate.value(), id.value())
                .update();
    }

    @Transactional
    public void deleteAll(CandidateId candidate) {
        jdbc.sql("DELETE FROM rehearsal WHERE candidate_id = ?")
                .param(candidate.value())
                .update();
    }
}
