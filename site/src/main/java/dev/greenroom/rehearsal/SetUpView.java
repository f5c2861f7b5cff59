package dev.greenroom.rehearsal;

import dev.greenroom.guides.QuestionType;
import java.util.Arrays;
import java.util.List;

/**
 * What there is to choose before a rehearsal.
 *
 * @param guide the guide's slug, as the form sends it back
 * @param questions how many questions can be rehearsed
 */
public record SetUpView(String guide, String title, List<Choice> types, int questions) {

    private static final int USUAL = 5;

    static SetUpView of(Rehearsable rehearsable) {
        return new SetUpView(
                rehearsable.slug(),
                rehearsable.guide().title(),
                Arrays.stream(QuestionType.values())
                        .map(type -> Choice.of(type, rehearsable.questions()))
                        .filter(choice -> choice.count() > 0)
                        .toList(),
                rehearsable.questions().size());
    }

    /** How many are offered unless the candidate says otherwise. */
    public int usualCount() {
        return Math.min(USUAL, questions);
    }

    /** A type of question that the guide has. */
    public record Choice(String value, String name, long count) {

        static Choice of(QuestionType type, List<PlannedQuestion> questions) {
            return new Choice(
                    type.name(),
                    type.title(),
                    questions.stream().filter(q -> q.type() == type).count());
        }
    }
}
