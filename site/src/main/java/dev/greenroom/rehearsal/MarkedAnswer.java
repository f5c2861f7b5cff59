package dev.greenroom.rehearsal;

import dev.greenroom.grading.PointState;
import java.util.List;
import java.util.Locale;

/** An answer with the marks in its margin. */
public record MarkedAnswer(
        List<Segment> segments, List<PointView> points, List<String> remarks, List<StoryPart> story, String summary) {

    static MarkedAnswer of(Rehearsal rehearsal, Turn turn) {
        String text = turn.answer().orElseThrow().text();
        Marks marks = turn.marks().orElseThrow();
        List<PointView> points = rehearsal.judgedPointsOf(turn).stream()
                .map(judged -> new PointView(turn.number(), judged, text))
                .sorted(PointView.AS_THE_ANSWER_GOES)
                .toList();
        return new MarkedAnswer(
                Segment.of(text, points),
                points,
                Remarks.on(marks),
                StoryPart.of(marks, text),
                summary(marks, turn.contested().size()));
    }

    private static String summary(Marks marks, int contested) {
        String counted = String.format(
                Locale.ROOT,
                "%d of %d points",
                marks.count(PointState.COVERED),
                marks.points().size());
        long partly = marks.count(PointState.PARTIAL);
        return counted + (partly > 0 ? ", " + partly + " partly" : "")
                + (contested > 0 ? ", " + contested + " contested by you" : "") + " · grader " + marks.grader();
    }

    /** Whether the candidate passed. */
    public boolean blank() {
        return segments.stream().allMatch(segment -> segment.text().isBlank());
    }
}
