package dev.greenroom.labs;

import dev.greenroom.sandbox.MetricResult;
import dev.greenroom.sandbox.Spread;
import dev.greenroom.sandbox.Target;
import java.util.Optional;

/**
 * One measure of a submission beside the baseline's, as it is kept.
 *
 * @param metric cpu, wall, memory or leak
 */
record Measure(String metric, Range baseline, Range submission, Optional<Goal> goal) {

    /** The middle of several measurements, with the lowest and highest. */
    record Range(double median, double lowest, double highest) {

        static Range of(Spread spread) {
            return new Range(spread.median(), spread.lowest(), spread.highest());
        }
    }

    /**
     * What the lab asks of this measure.
     *
     * @param most the highest value that meets it
     */
    record Goal(String sentence, double most, boolean met) {}

    static Measure of(MetricResult result) {
        Range baseline = Range.of(result.baseline());
        return new Measure(
                result.metric().key(),
                baseline,
                Range.of(result.submission()),
                result.target().map(target -> new Goal(target.sentence(), most(target, baseline), result.met())));
    }

    boolean isMet() {
        return goal.map(Goal::met).orElse(true);
    }

    private static double most(Target target, Range baseline) {
        return switch (target.condition()) {
            case AT_LEAST_PERCENT_LESS -> baseline.median() * (1 - target.bound() / 100);
            case AT_MOST_PERCENT_MORE -> baseline.median() * (1 + target.bound() / 100);
            case AT_MOST_BYTES_PER_CALL -> target.bound();
        };
    }
}
