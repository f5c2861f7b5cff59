package dev.greenroom.grading;

import java.util.List;

/** Decides what an answer does with one criterion, from the window that speaks for it most. */
final class PointJudge {

    private static final double COVERED = 0.38;
    private static final double PARTIAL = 0.30;
    private static final double SPREAD = 0.05;

    private PointJudge() {}

    static CriterionGrade judge(Criterion criterion, PointReading reading, PreparedAnswer answer) {
        double strength = reading.best().strength();
        PointState state = strength >= COVERED
                ? PointState.COVERED
                : strength >= PARTIAL ? PointState.PARTIAL : PointState.MISSING;
        double margin = Math.min(Math.abs(strength - COVERED), Math.abs(strength - PARTIAL));
        List<Evidence> evidence = state == PointState.MISSING
                ? List.of()
                : reading.best()
                        .window()
                        .evidence(answer.raw(), reading.best().alignment().matched());
        return new CriterionGrade(criterion, state, 1 - 0.5 * Math.exp(-margin / SPREAD), evidence);
    }
}
