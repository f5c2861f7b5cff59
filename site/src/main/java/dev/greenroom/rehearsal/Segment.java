package dev.greenroom.rehearsal;

import dev.greenroom.grading.PointState;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A stretch of an answer that speaks to the same points from its first character to its last, perhaps to none. */
public record Segment(int start, String text, List<PointView> points) {

    private static final List<PointState> LOUDEST_FIRST =
            List.of(PointState.CONTRADICTED, PointState.COVERED, PointState.PARTIAL, PointState.MISSING);

    /** Cuts the answer wherever some point's evidence begins or ends. */
    static List<Segment> of(String answer, List<PointView> points) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, answer.length()));
        for (PointView point : points) {
            for (Span span : point.judged().mark().evidence()) {
                cuts.add(span.start());
                cuts.add(span.end());
            }
        }
        return cuts.headSet(answer.length()).stream()
                .map(start -> between(answer, start, Objects.requireNonNull(cuts.higher(start)), points))
                .toList();
    }

    private static Segment between(String answer, int start, int end, List<PointView> points) {
        return new Segment(
                start,
                answer.substring(start, end),
                points.stream().filter(point -> point.isShownBy(start)).toList());
    }

    /** Whether it is evidence for a point. */
    public boolean isEvidence() {
        return !points.isEmpty();
    }

    /** Where its points find it; unique on the page. */
    public String anchor() {
        return loudest().evidenceAnchor(start);
    }

    /** The point to go to from here; the loudest where they differ in state. */
    public PointView loudest() {
        return points.stream()
                .min(Comparator.comparingInt(
                        point -> LOUDEST_FIRST.indexOf(point.judged().mark().state())))
                .orElseThrow();
    }

    /** The anchors of all its points, between spaces. */
    public String pointAnchors() {
        return points.stream().map(PointView::anchor).collect(Collectors.joining(" "));
    }
}
