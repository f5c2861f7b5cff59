package dev.greenroom.grading;

import java.util.List;

/**
 * The verdict on one criterion.
 *
 * @param criterion the criterion judged
 * @param state what the answer does with it
 * @param confidence how sure the grader is of the state, 0 to 1
 * @param evidence the answer's words behind the state, in their order; empty when the point is missing
 */
public record CriterionGrade(Criterion criterion, PointState state, double confidence, List<Evidence> evidence) {

    public CriterionGrade {
        evidence = List.copyOf(evidence);
    }
}
