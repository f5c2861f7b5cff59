package dev.greenroom.rehearsal;

import dev.greenroom.guides.Inline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A question to come back to.
 *
 * @param anchor where the report has its answer
 * @param missing what to say the next time, as safe HTML: essential points before others
 */
public record RehearseNext(String anchor, String promptHtml, List<String> missing) {

    private static final int QUESTIONS_NAMED = 5;
    private static final int POINTS_NAMED = 3;

    static List<RehearseNext> of(Rehearsal rehearsal) {
        return Repetition.worstFirst(rehearsal).stream()
                .limit(QUESTIONS_NAMED)
                .map(turn -> of(rehearsal, turn))
                .toList();
    }

    private static RehearseNext of(Rehearsal rehearsal, Turn turn) {
        List<JudgedPoint> missed = new ArrayList<>(rehearsal.judgedPointsOf(turn));
        missed.removeIf(point -> !point.isMissed());
        missed.sort(Comparator.comparingDouble(JudgedPoint::lackingWeight).reversed());
        return new RehearseNext(
                "turn-" + turn.number(),
                Inline.htmlWithoutLinks(rehearsal.promptOf(turn)),
                missed.stream()
                        .limit(POINTS_NAMED)
                        .map(point -> Inline.html(point.point().text()))
                        .toList());
    }
}
