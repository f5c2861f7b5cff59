package dev.greenroom.grading;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A short answer judged beside right answers.
 *
 * @param score how much of a right answer it is, 0 to 1
 * @param label the verdict in one word
 * @param state what the answer does with the right answer that it is nearest to
 * @param confidence how sure the grader is of the label, 0 to 1
 * @param evidence the answer's words behind the verdict, in their order
 * @param flags remarks on the answer, in the order of {@link Flag}
 * @param grader name and version of the grader
 */
public record Comparison(
        double score,
        Label label,
        PointState state,
        double confidence,
        List<Evidence> evidence,
        Set<Flag> flags,
        String grader) {

    public Comparison {
        evidence = List.copyOf(evidence);
        EnumSet<Flag> ordered = EnumSet.noneOf(Flag.class);
        ordered.addAll(flags);
        flags = Collections.unmodifiableSet(ordered);
    }
}
