package dev.greenroom.rehearsal;

import java.util.Collection;

/** Scores of several answers taken together, 0 to 100. */
final class Scores {

    private Scores() {}

    static int overall(Rehearsal rehearsal) {
        return of(rehearsal.answeredTurns());
    }

    static int of(Collection<Turn> turns) {
        return (int) Math.round(100
                * turns.stream()
                        .flatMap(turn -> turn.marks().stream())
                        .mapToDouble(Marks::score)
                        .average()
                        .orElse(0));
    }
}
