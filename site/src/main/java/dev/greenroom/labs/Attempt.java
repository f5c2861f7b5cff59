package dev.greenroom.labs;

import dev.greenroom.accounts.CandidateId;
import java.time.Instant;
import java.util.Optional;

/**
 * Code that a candidate sent to a lab, and what became of it.
 *
 * @param restarts how often the site stopped while it ran
 * @param changedAt when it last came into its state
 */
record Attempt(
        AttemptId id,
        CandidateId candidate,
        String lab,
        AttemptKind kind,
        String code,
        Instant queuedAt,
        AttemptState state,
        int restarts,
        Instant changedAt,
        Optional<Findings> findings) {

    private static final int MOST_RESTARTS = 1;

    static Attempt of(CandidateId candidate, String lab, AttemptKind kind, String code, Instant now) {
        return new Attempt(
                AttemptId.random(), candidate, lab, kind, code, now, AttemptState.WAITING, 0, now, Optional.empty());
    }

    Attempt start(Instant now) {
        require(AttemptState.WAITING);
        return in(AttemptState.RUNNING, restarts, now, Optional.empty());
    }

    Attempt finish(Findings found, Instant now) {
        require(AttemptState.RUNNING);
        return in(AttemptState.FINISHED, restarts, now, Optional.of(found));
    }

    /** After the site came back: once more in line, but not for ever, because this very code may be what stops it. */
    Attempt resume(Instant now) {
        require(AttemptState.RUNNING);
        return restarts < MOST_RESTARTS
                ? in(AttemptState.WAITING, restarts + 1, now, Optional.empty())
                : in(AttemptState.INTERRUPTED, restarts, now, Optional.empty());
    }

    boolean isOpen() {
        return state.isOpen();
    }

    boolean passed() {
        return kind == AttemptKind.SUBMISSION && findings.map(Findings::passed).orElse(false);
    }

    private void require(AttemptState expected) {
        if (state != expected) {
            throw new IllegalStateException("attempt " + id.value() + " is " + state + ", not " + expected);
        }
    }

    private Attempt in(AttemptState next, int restartsNow, Instant now, Optional<Findings> found) {
        return new Attempt(id, candidate, lab, kind, code, queuedAt, next, restartsNow, now, found);
    }
}
