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
 * @param count how many questions at most
 * @param minutes the time for a question: none, a number, or "own"
 */
record SetUp(
        @Nullable List<QuestionType> types,
        @Nullable Integer count,
        @Nullable String minutes,
        @Nullable QuestionOrder order,
        @Nullable Mode mode) {

    private static final int LONGEST = 120;

    List<PlannedQuestion> chosenFrom(List<PlannedQuestion> questions) {
        return types == null || types.isEmpty()
                ? questions
                : questions.stream().filter(q -> types.contains(q.type())).toList();
    }

    int chosenCount() {
        return Math.max(1, Objects.requireNonNullElse(count, Integer.MAX_VALUE));
    }

    /** The settings; own minutes count where the candidate chose them. */
    Settings settings(@Nullable Integer ownMinutes) {
        return new Settings(
                Objects.requireNonNullElse(mode, Mode.PRACTICE),
                Objects.requireNonNullElse(order, QuestionOrder.GUIDE),
                time(ownMinutes));
    }

    private Optional<Duration> time(@Nullable Integer ownMinutes) {
        Optional<Integer> chosen = switch (Objects.requireNonNullElse(minutes, "none")) {
            case "2" -> Optional.of(2);
            case "5" -> Optional.of(5);
            case "own" -> Optional.ofNullable(ownMinutes);
            default -> Optional.empty();
        };
        return chosen.map(n -> Duration.ofMinutes(Math.clamp((long) n, 1, LONGEST)));
    }
}
