package dev.greenroom.rehearsal;

import dev.greenroom.guides.QuestionType;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What there is to choose before a rehearsal, and what is chosen.
 *
 * @param guide the guide's slug, as the form sends it back
 * @param questions how many questions can be rehearsed
 */
public record SetUpView(String guide, String title, List<Choice> types, int questions, SetUp chosen) {

    private static final int USUAL = 5;

    static SetUpView of(Rehearsable rehearsable, SetUp chosen) {
        return new SetUpView(
                rehearsable.slug(),
                rehearsable.guide().title(),
                Arrays.stream(QuestionType.values())
                        .map(type -> Choice.of(type, rehearsable.questions(), chosen))
                        .filter(choice -> choice.count() > 0)
                        .toList(),
                rehearsable.questions().size(),
                chosen);
    }

    /** How many are asked for; a few unless the candidate says otherwise. */
    public int count() {
        return Math.min(Objects.requireNonNullElse(chosen.count(), USUAL), questions);
    }

    /** Whether the marks are to be shown so. */
    public boolean hasMode(String name) {
        return chosen.settings().mode().name().equals(name);
    }

    /** Whether the questions are to come so. */
    public boolean hasOrder(String name) {
        return chosen.settings().order().name().equals(name);
    }

    /** Whether this time is chosen. */
    public boolean hasMinutes(String choice) {
        return chosen.hasMinutes(choice);
    }

    /** What stands in the field for own minutes. */
    public String ownMinutes() {
        return Optional.ofNullable(chosen.ownMinutes()).map(Object::toString).orElse("");
    }

    /** What stands there before anybody types. */
    public int usualMinutes() {
        return SetUp.USUAL_MINUTES;
    }

    /** A type of question that the guide has. */
    public record Choice(String value, String name, long count, boolean chosen) {

        static Choice of(QuestionType type, List<PlannedQuestion> questions, SetUp chosen) {
            return new Choice(
                    type.name(),
                    type.title(),
                    questions.stream().filter(q -> q.type() == type).count(),
                    chosen.hasType(type));
        }
    }
}
