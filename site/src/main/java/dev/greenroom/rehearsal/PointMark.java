package dev.greenroom.rehearsal;

import dev.greenroom.grading.CriterionGrade;
import dev.greenroom.grading.PointState;
import java.util.List;

/** The grader's verdict on one point: its state, how sure the grader is (0 to 1), and the words behind it. */
record PointMark(PointState state, double confidence, List<Span> evidence) {

    PointMark {
        evidence = List.copyOf(evidence);
    }

    static PointMark of(CriterionGrade grade) {
        return new PointMark(
                grade.state(),
                grade.confidence(),
                grade.evidence().stream().map(Span::of).toList());
    }
}
