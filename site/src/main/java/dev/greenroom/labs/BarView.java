package dev.greenroom.labs;

import java.util.Locale;

/**
 * A measure as two bars on one scale of 0 to 100.
 *
 * @param change how the submission differs from the baseline, in words
 * @param goal the target in words, or nothing
 * @param goalAt where the target stands on the scale; below 0 where there is none
 */
public record BarView(
        String title, String change, String goal, boolean met, double goalAt, Bar baseline, Bar submission) {

    /**
     * One bar.
     *
     * @param value the median in words
     * @param spread the lowest and the highest in words
     */
    public record Bar(double median, double lowest, double highest, String value, String spread) {

        static Bar of(String metric, Measure.Range range, double scale) {
            return new Bar(
                    tenth(range.median() * scale),
                    tenth(range.lowest() * scale),
                    tenth(range.highest() * scale),
                    Quantity.of(metric, range.median()),
                    Quantity.of(metric, range.lowest()) + " to " + Quantity.of(metric, range.highest()));
        }
    }

    /** Whether there is anything to reach. */
    public boolean hasGoal() {
        return !goal.isEmpty();
    }

    static BarView of(Measure measure) {
        double scale = 100 / longest(measure);
        return new BarView(
                title(measure.metric()),
                change(measure),
                measure.goal().map(Measure.Goal::sentence).orElse(""),
                measure.isMet(),
                measure.goal().map(goal -> tenth(goal.most() * scale)).orElse(-1.0),
                Bar.of(measure.metric(), measure.baseline(), scale),
                Bar.of(measure.metric(), measure.submission(), scale));
    }

    private static double longest(Measure measure) {
        double longest =
                Math.max(measure.baseline().highest(), measure.submission().highest());
        double goal = measure.goal().map(Measure.Goal::most).orElse(0.0);
        // Room behind the longest bar, so that a mark at its end can be seen.
        return 1.02 * Math.max(Double.MIN_NORMAL, Math.max(longest, goal));
    }

    private static String title(String metric) {
        return switch (metric) {
            case "cpu" -> "CPU time";
            case "wall" -> "Time on the clock";
            case "memory" -> "Peak memory";
            case "leak" -> "Memory kept for each call";
            default -> metric;
        };
    }

    private static String change(Measure measure) {
        double before = measure.baseline().median();
        double after = measure.submission().median();
        if (before <= 0) {
            return after <= 0 ? "nothing, as before" : "more than nothing";
        }
        double percent = 100 * (1 - after / before);
        if (Math.abs(percent) < 1) {
            return "about as before";
        }
        // "100 % less" would say that nothing is left.
        String amount = percent > 99 && after > 0 ? "over 99" : Long.toString(Math.round(Math.abs(percent)));
        return String.format(Locale.ROOT, "%s %% %s", amount, percent > 0 ? "less" : "more");
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
