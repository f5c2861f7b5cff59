package dev.greenroom.rehearsal;

import static dev.greenroom.rehearsal.Rehearsed.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WritingTests {

    private static final Instant TEN_MINUTES_ON = NOON.plusSeconds(600);

    @Test
    void believesThePagesOwnClock() {
        assertThat(spent(95L, null, null)).isEqualTo(Duration.ofSeconds(95));
    }

    @Test
    void believesNoClockThatRunsAheadOfTime() {
        assertThat(spent(100_000L, null, null)).isEqualTo(Duration.ofMinutes(10));
        assertThat(spent(-5L, null, null)).isZero();
    }

    @Test
    void countsFromWhenThePageWasMadeWhereScriptsAreOff() {
        long shown = NOON.plusSeconds(540).toEpochMilli();

        assertThat(spent(null, shown, 30L)).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void keepsOneKindOfLineEndAndNothingThatTheDatabaseRefuses() {
        assertThat(AnswerText.of("one\r\ntwo\rthree\u0000 \uD83D \uD83D\uDE00"))
                .isEqualTo("one\ntwo\nthree  \uD83D\uDE00");
    }

    private static Duration spent(@Nullable Long seconds, @Nullable Long shown, @Nullable Long before) {
        return new Writing(1, "text", seconds, shown, before, null).spent(NOON, TEN_MINUTES_ON);
    }
}
