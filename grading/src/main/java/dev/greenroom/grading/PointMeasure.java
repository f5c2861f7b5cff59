package dev.greenroom.grading;

import dev.greenroom.grading.CrossEncoder.Judgement;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What is measured about one point in one answer.
 *
 * @param nearest the sentences nearest to the point, nearest first
 * @param judged what the network says about each of them
 */
record PointMeasure(Features features, List<Reading> nearest, List<Judgement> judged) {

    /**
     * The words that speak for a state: those that match, or their whole sentence where too few do. What contradicts
     * matches nothing ("there is no need to check the label"), so it is quoted with all that stands around it.
     */
    List<Evidence> evidence(PointState state, String answer) {
        return switch (state) {
            case MISSING -> List.of();
            case CONTRADICTED ->
                List.of(loudest(judgement -> judgement.inference().get(2))
                        .window()
                        .all(answer));
            case COVERED, PARTIAL ->
                loudest(judgement -> judgement.point().get(0)).evidence(answer);
        };
    }

    private Reading loudest(ToDoubleFunction<Judgement> speaks) {
        int best = IntStream.range(0, judged.size())
                .boxed()
                .max(Comparator.comparingDouble(i -> speaks.applyAsDouble(judged.get(i))))
                .orElseThrow();
        return nearest.get(best);
    }
}
