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

    private static final int ENOUGH_WORDS = 2;

    /** The words that speak for a state: those that match, or their whole sentence where too few do. */
    List<Evidence> evidence(PointState state, String answer) {
        return switch (state) {
            case MISSING -> List.of();
            case CONTRADICTED ->
                evidence(answer, judgement -> judgement.inference().get(2));
            case COVERED, PARTIAL ->
                evidence(answer, judgement -> judgement.point().get(0));
        };
    }

    private List<Evidence> evidence(String answer, ToDoubleFunction<Judgement> speaks) {
        int best = IntStream.range(0, judged.size())
                .boxed()
                .max(Comparator.comparingDouble(i -> speaks.applyAsDouble(judged.get(i))))
                .orElseThrow();
        Reading reading = nearest.get(best);
        return reading.alignment().matched().size() >= ENOUGH_WORDS
                ? reading.window().evidence(answer, reading.alignment().matched())
                : List.of(reading.window().all(answer));
    }
}
