package dev.greenroom.rehearsal;

import dev.greenroom.guides.QuestionType;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the candidate chose before starting; whatever is left out takes its usual value.
 *
 * @param types empty where none is ticked, which the form tells from leaving them out by Spring's marker "_types"
 * @param count how many questions at most
 * @param minutes the time for a question: none, a number, or "own"
 * @param ownMinutes the number beside "own"
 */
record SetUp(
        @Nullable List<QuestionType> types,
        @Nullable Integer count,
        @Nullable String minutes,
        @Nullable Integer ownMinutes,
        @Nullable QuestionOrder order,
        @Nullable Mode mode) {

    /** What stands beside "own" before anybody types. */
    static final int USUAL_MINUTES = 10;

    private static final int LONGEST = 120;

    /** What is chosen before the candidate has chosen anything. */
    static SetUp usual() {
        return new SetUp(null, null, null, USUAL_MINUTES, null, null);
    }

    /** What is missing or contradicts itself, and what to do about it; nothing where a rehearsal can begin. */
    String problem() {
        if (types != null && types.isEmpty()) {
            return "No type of question is chosen. Choose at least one.";
        }
        if (hasMinutes("own")) {
            return own().isPresent() ? "" : "Say how many minutes of your own, from 1 to " + LONGEST + ".";
        }
        return ownMinutes == null || ownMinutes == USUAL_MINUTES
                ? ""
                : "You typed " + ownMinutes + " minutes and chose another time. Choose My own, or clear the number.";
    }

    boolean hasType(QuestionType type) {
        return types == null || types.contains(type);
    }

    boolean hasMinutes(String choice) {
        return Objects.requireNonNullElse(minutes, "none").equals(choice);
    }

    List<PlannedQuestion> chosenFrom(List<PlannedQuestion> questions) {
        return questions.stream().filter(question -> hasType(question.type())).toList();
    }

    int chosenCount() {
        return Math.max(1, Objects.requireNonNullElse(count, Integer.MAX_VALUE));
    }

    Settings settings() {
        return new Settings(
                Objects.requireNonNullElse(mode, Mode.PRACTICE),
                Objects.requireNonNullElse(order, QuestionOrder.GUIDE),
                time().map(Duration::ofMinutes));
    }

    private Optional<Integer> time() {
        return switch (Objects.requireNonNullElse(minutes, "none")) {
            case "2" -> Optional.of(2);
            case "5" -> Optional.of(5);
            case "own" -> own();
            default -> Optional.empty();
        };
    }

    private Optional<Integer> own() {
        return Optional.ofNullable(ownMinutes).filter(number -> number >= 1 && number <= LONGEST);
    }
}
