package dev.greenroom.sandbox;

import java.util.Arrays;

/** The middle of several measurements, with the lowest and highest. */
public record Spread(double median, double lowest, double highest) {

    static Spread of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }

    /** The mean of the middle half: as deaf to single outliers as the median, and steadier. */
    static double interquartileMean(double... values) {
        int left = values.length / 4;
        return Arrays.stream(values)
                .sorted()
                .skip(left)
                .limit(values.length - 2L * left)
                .average()
                .orElse(Double.NaN);
    }

    Spread withMedian(double other) {
        return new Spread(other, Math.min(lowest, other), Math.max(highest, other));
    }
}
