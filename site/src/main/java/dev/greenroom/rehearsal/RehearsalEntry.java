package dev.greenroom.rehearsal;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A rehearsal in the candidate's list.
 *
 * @param began the day in words
 * @param score 0 to 100 where the rehearsal is finished
 */
public record RehearsalEntry(RehearsalView rehearsal, String began, String extent, Optional<Integer> score) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

    static RehearsalEntry of(Rehearsal rehearsal) {
        return new RehearsalEntry(
                RehearsalView.of(rehearsal),
                DAY.format(rehearsal.startedAt().atOffset(ZoneOffset.UTC)),
                extent(rehearsal),
                Optional.of(rehearsal).filter(Rehearsal::isFinished).map(Scores::overall));
    }

    private static String extent(Rehearsal rehearsal) {
        String mode = rehearsal.script().settings().mode() == Mode.MOCK ? "mock interview" : "practice";
        return mode + ", " + Counted.of(rehearsal.script().questions().size(), "question") + ", "
                + Counted.of(rehearsal.answeredTurns().size(), "answer");
    }
}
