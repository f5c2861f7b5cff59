package dev.greenroom.hiring;

import dev.greenroom.accounts.AccountId;
import java.time.Instant;
import java.util.List;

/** One reviewer's judgement of an application. */
public record Scorecard(
        Reviewer reviewer, List<Score> scores, Conclusion conclusion, Instant handedInAt, Instant changedAt) {

    public Scorecard {
        scores = List.copyOf(scores);
    }

    /** Whose judgement it is; the name is as it was then. */
    public record Reviewer(AccountId id, String name) {}

    /** What follows from the scores, and why. */
    public record Conclusion(Recommendation recommendation, String because) {}

    /** Whether it was changed after it was handed in, and so after the others could be seen. */
    public boolean wasChanged() {
        return changedAt.isAfter(handedInAt);
    }
}
