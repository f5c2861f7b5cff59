package dev.greenroom.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How one window of an answer reads beside one wording of a point.
 *
 * @param nearness cosine of what both mean, -1 to 1
 */
record Reading(Wording wording, Window window, Alignment alignment, double nearness) {

    private static final double WEIGHT_OF_COVERAGE = 0.4;
    private static final int ENOUGH_WORDS = 2;
    static final Comparator<Reading> BY_STRENGTH =
            Comparator.comparingDouble(Reading::strength).reversed();

    /** The readings of some windows beside the wording, strongest first. */
    static List<Reading> of(Wording wording, PreparedAnswer answer, Likeness likeness, List<Window> windows) {
        List<Reading> readings = new ArrayList<>();
        for (Window window : windows) {
            Alignment alignment = Alignment.of(wording, answer, likeness, window);
            readings.add(new Reading(wording, window, alignment, Vectors.dot(wording.meaning(), window.meaning())));
        }
        readings.sort(BY_STRENGTH);
        return readings;
    }

    /** The words that match, or the whole window where hardly any do: one word by itself is no quotation. */
    List<Evidence> evidence(String answer) {
        return alignment.matched().size() >= ENOUGH_WORDS
                ? window.evidence(answer, alignment.matched())
                : List.of(window.all(answer));
    }

    double coverage() {
        return alignment.coverage();
    }

    double strength() {
        return WEIGHT_OF_COVERAGE * coverage() + (1 - WEIGHT_OF_COVERAGE) * nearness;
    }
}
