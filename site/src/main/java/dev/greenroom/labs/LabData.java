package dev.greenroom.labs;

import dev.greenroom.accounts.CandidateData;
import dev.greenroom.accounts.CandidateId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The candidate's work at labs for the download and the deletion. */
@Component
class LabData implements CandidateData {

    private final Attempts attempts;
    private final Desks desks;

    LabData(Attempts attempts, Desks desks) {
        this.attempts = attempts;
        this.desks = desks;
    }

    @Override
    public String section() {
        return "labs";
    }

    @Override
    public Object export(CandidateId candidate) {
        return new Export(
                desks.all(candidate),
                attempts.of(candidate).stream().map(AttemptExport::of).toList());
    }

    @Override
    public void delete(CandidateId candidate) {
        attempts.deleteAll(candidate);
        desks.deleteAll(candidate);
    }

    /** Drafts and hints by lab, and attempts. */
    record Export(Map<String, Desk> desks, List<AttemptExport> attempts) {}

    /** An attempt in the candidate's download. */
    record AttemptExport(
            String lab, AttemptKind kind, Instant at, AttemptState state, Optional<Findings> findings, String code) {

        static AttemptExport of(Attempt attempt) {
            return new AttemptExport(
                    attempt.lab(),
                    attempt.kind(),
                    attempt.queuedAt(),
                    attempt.state(),
                    attempt.findings(),
                    attempt.code());
        }
    }
}
