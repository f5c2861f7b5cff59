package dev.greenroom.rehearsal;

import dev.greenroom.grading.PointState;
import java.util.List;
import java.util.Optional;

/** The report on a finished rehearsal. */
public record ReportView(
        RehearsalEntry rehearsal,
        String headline,
        ScorePlot plot,
        List<RehearseNext> next,
        List<TurnView> turns,
        Optional<UnfinishedView> unfinished) {

    static ReportView of(Rehearsal rehearsal, Optional<UnfinishedView> unfinished) {
        return new ReportView(
                RehearsalEntry.of(rehearsal),
                headline(rehearsal),
                ScorePlot.of(rehearsal),
                RehearseNext.of(rehearsal),
                rehearsal.answeredTurns().stream()
                        .map(turn -> TurnView.of(rehearsal, turn))
                        .toList(),
                unfinished);
    }

    private static String headline(Rehearsal rehearsal) {
        List<Marks> marks = rehearsal.answeredTurns().stream()
                .map(Turn::marks)
                .flatMap(Optional::stream)
                .toList();
        long covered =
                marks.stream().mapToLong(mark -> mark.count(PointState.COVERED)).sum();
        int all = marks.stream().mapToInt(mark -> mark.points().size()).sum();
        return "You covered " + covered + " of " + all + " points";
    }
}
