package dev.greenroom.sandbox;

import java.util.Locale;

/**
 * What a lab asks of a submission beyond being right.
 *
 * @param metric what is measured
 * @param condition how the bound is meant
 * @param bound percent of the baseline, or bytes for each call
 */
public record Target(Metric metric, Condition condition, double bound) {

    /** What can be measured of a submission. */
    public enum Metric {
        /** CPU seconds of a call, all processes together. */
        CPU,
        /** Seconds of a call on the judge's clock. */
        WALL,
        /** Peak memory of a call above an idle interpreter, in bytes. */
        MEMORY,
        /** Memory kept for each call, in bytes. */
        LEAK;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a bound is meant. */
    public enum Condition {
        AT_LEAST_PERCENT_LESS("atLeastPercentLess"),
        AT_MOST_PERCENT_MORE("atMostPercentMore"),
        AT_MOST_BYTES_PER_CALL("atMostBytesPerCall");

        private final String key;

        Condition(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    public Target {
        if ((metric == Metric.LEAK) != (condition == Condition.AT_MOST_BYTES_PER_CALL)) {
            throw new IllegalArgumentException(
                    "a leak is bounded by atMostBytesPerCall, everything else by a percentage");
        }
    }

    boolean isMetBy(double baseline, double submission) {
        return switch (condition) {
            case AT_LEAST_PERCENT_LESS -> submission <= baseline * (1 - bound / 100);
            case AT_MOST_PERCENT_MORE -> submission <= baseline * (1 + bound / 100);
            case AT_MOST_BYTES_PER_CALL -> submission <= bound;
        };
    }

    /** Such as "at least 50 % less CPU time". */
    public String sentence() {
        String what = switch (metric) {
            case CPU -> "CPU time";
            case WALL -> "time on the clock";
            case MEMORY -> "memory";
            case LEAK -> "memory kept";
        };
        String number = bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
        return switch (condition) {
            case AT_LEAST_PERCENT_LESS -> "at least " + number + " % less " + what;
            case AT_MOST_PERCENT_MORE -> "at most " + number + " % more " + what;
            case AT_MOST_BYTES_PER_CALL -> "at most " + number + " bytes of " + what + " for each call";
        };
    }
}
