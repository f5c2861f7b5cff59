package dev.greenroom.rehearsal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What of a finished rehearsal is worth rehearsing again. */
final class Repetition {

    private Repetition() {}

    /** The turns in which something was missed, the one that lacks most first. */
    static List<Turn> worstFirst(Rehearsal rehearsal) {
        return rehearsal.answeredTurns().stream()
                .filter(turn -> lack(rehearsal, turn) > 0)
                .sorted(Comparator.comparingDouble((Turn turn) -> lack(rehearsal, turn))
                        .reversed())
                .toList();
    }

    /** A script of the questions in which something was missed, if there are any. */
    static Optional<Script> of(Rehearsal rehearsal) {
        List<PlannedQuestion> questions = worstFirst(rehearsal).stream()
                .map(rehearsal::questionOf)
                .distinct()
                .toList();
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(rehearsal.script().with(questions));
    }

    private static double lack(Rehearsal rehearsal, Turn turn) {
        return rehearsal.judgedPointsOf(turn).stream()
                .mapToDouble(JudgedPoint::lackingWeight)
                .sum();
    }
}
