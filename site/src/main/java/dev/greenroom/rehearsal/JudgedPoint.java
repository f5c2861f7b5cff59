package dev.greenroom.rehearsal;

import dev.greenroom.grading.PointState;

/** A point with both verdicts on it: the grader's mark, and whether the candidate says to have made it. */
record JudgedPoint(int index, PlannedPoint point, PointMark mark, boolean contested) {

    /** Whether there is something to rehearse: short of covered, and not contested. */
    boolean isMissed() {
        return mark.state() != PointState.COVERED && !contested;
    }

    /** The weight that the answer lacks; half of the point's where it is partly there. */
    double lackingWeight() {
        if (!isMissed()) {
            return 0;
        }
        return mark.state() == PointState.PARTIAL ? point.weight() / 2 : point.weight();
    }
}
