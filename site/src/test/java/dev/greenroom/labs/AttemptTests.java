package dev.greenroom.labs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.greenroom.accounts.CandidateId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttemptTests {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Findings GOOD =
            new Findings(true, Findings.PASSED, "", 3, List.of(), List.of(), List.of(), "");

    private final Attempt sent = attempt(AttemptKind.SUBMISSION);

    @Test
    void waitsRunsAndFinishes() {
        assertThat(sent.isOpen()).isTrue();

        Attempt finished = sent.start(NOW).finish(GOOD, NOW.plusSeconds(3));

        assertThat(finished.isOpen()).isFalse();
        assertThat(finished.passed()).isTrue();
        assertThat(finished.changedAt()).isEqualTo(NOW.plusSeconds(3));
    }

    @Test
    void doesNotPassByRunningTheExamples() {
        assertThat(attempt(AttemptKind.RUN).start(NOW).finish(GOOD, NOW).passed())
                .isFalse();
    }

    @Test
    void isNotFinishedBeforeItWasStarted() {
        assertThatIllegalStateException().isThrownBy(() -> sent.finish(GOOD, NOW));
    }

    @Test
    void isNotStartedTwice() {
        assertThatIllegalStateException().isThrownBy(() -> sent.start(NOW).start(NOW));
    }

    @Test
    void goesBackIntoTheLineWhenTheSiteStopped() {
        Attempt resumed = sent.start(NOW).resume(NOW);

        assertThat(resumed.state()).isEqualTo(AttemptState.WAITING);
        assertThat(resumed.queuedAt()).isEqualTo(sent.queuedAt());
    }

    @Test
    void isGivenUpWhenTheSiteStoppedTwice() {
        Attempt resumed = sent.start(NOW).resume(NOW).start(NOW).resume(NOW);

        assertThat(resumed.state()).isEqualTo(AttemptState.INTERRUPTED);
        assertThat(Headline.of(resumed).detail()).contains("send it again");
    }

    private static Attempt attempt(AttemptKind kind) {
        return Attempt.of(new CandidateId(UUID.randomUUID()), "a-lab", kind, "x = 1", NOW);
    }
}
