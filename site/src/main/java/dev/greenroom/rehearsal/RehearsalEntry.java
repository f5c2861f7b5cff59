package dev.greenroom.rehearsal;

import dev.greenroom.guides.Counted;
import dev.greenroom.web.Moments;
import java.util.Optional;

/**
 * A rehearsal in the candidate's list.
 *
 * @param began day and time in words
 * @param score 0 to 100 where the rehearsal is finished
 */
public record RehearsalEntry(RehearsalView rehearsal, String began, String extent, Optional<Integer> score) {

    static RehearsalEntry of(Rehearsal rehearsal) {
        return new RehearsalEntry(
                RehearsalView.of(rehearsal),
                Moments.minute(rehearsal.startedAt()),
                extent(rehearsal),
                Optional.of(rehearsal).filter(Rehearsal::isFinished).map(Scores::overall));
    }

    private static String extent(Rehearsal rehearsal) {
        String mode = rehearsal.script().settings().mode() == Mode.MOCK ? "mock interview" : "practice";
        return mode + ", " + Counted.of(rehearsal.script().questions().size(), "question") + ", "
                + Counted.of(rehearsal.answeredTurns().size(), "answer");
    }
}
