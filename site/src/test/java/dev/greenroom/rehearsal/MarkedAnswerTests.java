package dev.greenroom.rehearsal;

import static dev.greenroom.rehearsal.Rehearsed.points;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.grading.PointState;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MarkedAnswerTests {

    @Test
    void underlinesTheWordsBehindEachPoint() {
        String answer = "Warm dough rises fast.";
        List<Segment> segments =
                Segment.of(answer, List.of(point(0, PointState.COVERED, answer, new Span(0, 10), new Span(17, 21))));

        assertThat(segments).extracting(Segment::text).containsExactly("Warm dough", " rises ", "fast", ".");
        assertThat(segments).extracting(Segment::isEvidence).containsExactly(true, false, true, false);
    }

    @Test
    void marksSharedWordsWithTheLoudestState() {
        String answer = "Salt feeds the yeast.";
        List<Segment> segments = Segment.of(
                answer,
                List.of(
                        point(0, PointState.PARTIAL, answer, new Span(0, 20)),
                        point(1, PointState.CONTRADICTED, answer, new Span(5, 10))));

        assertThat(segments).extracting(Segment::text).containsExactly("Salt ", "feeds", " the yeast", ".");
        assertThat(segments.get(1).loudest().state()).isEqualTo("contradicted");
        assertThat(segments.get(1).pointAnchors()).isEqualTo("t1p1 t1p2");
    }

    @Property
    void showsEveryCharacterOfTheAnswerOnce(
            @ForAll @StringLength(max = 40) String answer,
            @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 40) Integer> ends) {
        List<PointView> points = new ArrayList<>();
        for (int end : ends) {
            int start = Math.min(end / 2, answer.length());
            if (start < Math.min(end, answer.length())) {
                points.add(point(
                        points.size(), PointState.COVERED, answer, new Span(start, Math.min(end, answer.length()))));
            }
        }

        String shown = String.join(
                "", Segment.of(answer, points).stream().map(Segment::text).toList());
        assertThat(shown).isEqualTo(answer);
    }

    private static PointView point(int index, PointState state, String answer, Span... evidence) {
        PointMark mark = new PointMark(state, 0.9, List.of(evidence));
        return new PointView(1, new JudgedPoint(index, points("A point.").getFirst(), mark, false), answer);
    }
}
