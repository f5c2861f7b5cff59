package dev.greenroom.grading;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A graded answer.
 *
 * @param score 0 to 1
 * @param criteria one verdict for each criterion, in the rubric's order
 * @param flags remarks on the whole answer, in the order of {@link Flag}
 * @param star parts of a story or plan, found or not; empty unless the question is behavioral or situational
 * @param grader name and version of the grader
 */
public record Grade(
        double score, List<CriterionGrade> criteria, Set<Flag> flags, List<StarFinding> star, String grader) {

    public Grade {
        criteria = List.copyOf(criteria);
        EnumSet<Flag> ordered = EnumSet.noneOf(Flag.class);
        ordered.addAll(flags);
        flags = Collections.unmodifiableSet(ordered);
        star = List.copyOf(star);
    }
}
