package dev.greenroom.grading;

import java.util.List;

/**
 * What an answer to one question is graded against.
 *
 * @param question the question as the candidate reads it, perhaps empty
 * @param kind decides whether story or plan findings are looked for
 * @param criteria at least one; none is an {@link IllegalArgumentException}
 */
public record Rubric(String question, QuestionKind kind, List<Criterion> criteria) {

    public Rubric {
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("A rubric needs at least one criterion.");
        }
        criteria = List.copyOf(criteria);
    }

    /** Right answers as a rubric of one criterion that each of them meets. */
    static Rubric ofReferences(String question, List<String> references) {
        if (references.isEmpty()) {
            throw new IllegalArgumentException("There must be at least one right answer.");
        }
        Criterion right =
                new Criterion(references.getFirst(), 1, Importance.ESSENTIAL, references.subList(1, references.size()));
        return new Rubric(question, QuestionKind.TECHNICAL, List.of(right));
    }
}
