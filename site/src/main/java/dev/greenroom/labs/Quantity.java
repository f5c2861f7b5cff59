package dev.greenroom.labs;

import java.util.Locale;

/** Measured values in the words of people. */
final class Quantity {

    private static final double THOUSAND = 1000;

    private Quantity() {}

    /** Such as "0.61 s", "23 ms", "11.2 MB" or "880 bytes a call". */
    static String of(String metric, double value) {
        return switch (metric) {
            case "memory" -> bytes(value);
            case "leak" -> bytes(value) + " a call";
            default -> seconds(value);
        };
    }

    static String seconds(double value) {
        if (value >= 1) {
            return rounded(value) + " s";
        }
        return value >= 1 / THOUSAND ? rounded(value * THOUSAND) + " ms" : "under 1 ms";
    }

    private static String bytes(double value) {
        if (value >= THOUSAND * THOUSAND) {
            return rounded(value / THOUSAND / THOUSAND) + " MB";
        }
        return value >= THOUSAND ? rounded(value / THOUSAND) + " KB" : Math.round(value) + " bytes";
    }

    /** Three digits are as many as a measurement is worth. */
    private static String rounded(double value) {
        String format = value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }
}
