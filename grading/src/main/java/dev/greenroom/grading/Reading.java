package dev.greenroom.grading;

/**
 * How one window of an answer reads beside one wording of a point.
 *
 * @param coverage share of the wording's weighted words found in the window, 0 to 1
 * @param nearness cosine of what both mean, -1 to 1
 */
record Reading(Wording wording, Window window, Alignment alignment, double coverage, double nearness) {

    private static final double WEIGHT_OF_COVERAGE = 0.4;

    static Reading of(Wording wording, Window window, PreparedAnswer answer) {
        Alignment alignment = Alignment.of(wording, answer.passage(), window.words(), answer.stems());
        double nearness = Vectors.dot(wording.meaning(), window.meaning());
        return new Reading(wording, window, alignment, alignment.coverage(), nearness);
    }

    double strength() {
        return WEIGHT_OF_COVERAGE * coverage + (1 - WEIGHT_OF_COVERAGE) * nearness;
    }
}
