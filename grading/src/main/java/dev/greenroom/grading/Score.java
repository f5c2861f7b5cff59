package dev.greenroom.grading;

import java.util.List;

/** Adds up the states of the points. */
final class Score {

    private static final double CLOSE_CALL = 0.6;
    static final double MOST_WITH_A_CONTRADICTION = 0.75;

    /** Chosen on the development half of grading/evaluation and the held-out rubrics, across questions. */
    private static final double REVERSAL_ON_AVERAGE = 0.43;

    private Score() {}

    /**
     * The share of the rubric's weight that the answer earns, 0 to 1. Whoever says the opposite of a point, however small,
     * has not understood the whole.
     */
    static double of(List<CriterionGrade> criteria) {
        double total = criteria.stream()
                .mapToDouble(grade -> grade.criterion().weight())
                .sum();
        double earned = criteria.stream()
                .mapToDouble(grade -> grade.criterion().weight() * credit(grade.state()))
                .sum();
        boolean contradicts = criteria.stream().anyMatch(grade -> grade.state() == PointState.CONTRADICTED);
        return Math.clamp(earned / total, 0, contradicts ? MOST_WITH_A_CONTRADICTION : 1);
    }

    private static double credit(PointState state) {
        return switch (state) {
            case COVERED -> 1;
            case PARTIAL -> 0.5;
            case MISSING, CONTRADICTED -> 0;
        };
    }

    /**
     * The same, and where the points taken together speak for a contradiction, although none of them shows it by itself,
     * no more than is likely to be meant: whoever changes a word here and there turns many points round a little.
     */
    static double ofJudged(List<JudgedPoint> points) {
        double earned = of(grades(points));
        return isReversed(points) ? Math.min(MOST_WITH_A_CONTRADICTION, earned * (1 - reversal(points))) : earned;
    }

    /** Whether more would be earned if the points taken together did not seem to be said the other way round. */
    static boolean isReversed(List<JudgedPoint> points) {
        return reversal(points) > REVERSAL_ON_AVERAGE && of(grades(points)) > MOST_WITH_A_CONTRADICTION;
    }

    private static double reversal(List<JudgedPoint> points) {
        return points.stream().mapToDouble(JudgedPoint::reversal).average().orElse(0);
    }

    private static List<CriterionGrade> grades(List<JudgedPoint> points) {
        return points.stream().map(JudgedPoint::grade).toList();
    }

    /** Whether most of the weight rests on close calls. */
    static boolean isClose(List<CriterionGrade> criteria) {
        double total = criteria.stream()
                .mapToDouble(grade -> grade.criterion().weight())
                .sum();
        double close = criteria.stream()
                .filter(grade -> grade.confidence() < CLOSE_CALL)
                .mapToDouble(grade -> grade.criterion().weight())
                .sum();
        return close > total / 2;
    }
}
