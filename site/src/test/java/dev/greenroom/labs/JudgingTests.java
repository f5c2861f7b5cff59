package dev.greenroom.labs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.accounts.CandidateId;
import dev.greenroom.sandbox.Judge;
import dev.greenroom.testing.SiteClock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class JudgingTests {

    private static final LabShelf SHELF = new LabShelf("..");

    private final SiteClock clock = new SiteClock();

    @Test
    void tellsTheCandidateThatTheJudgeFailedWhereMemoryRunsOut() {
        Judging judging = new Judging(SHELF, clock, () -> {
            throw new OutOfMemoryError("Java heap space");
        });

        Findings found = judging.judge(Attempt.of(
                new CandidateId(UUID.randomUUID()), "count-the-words", AttemptKind.RUN, "x = 1", clock.instant()));

        assertThat(found.passed()).isFalse();
        assertThat(found.message()).contains("failed on our side", "Your code is kept");
    }

    @Test
    void findsASandboxThatWasRepairedWithoutARestart() {
        Queue<Supplier<Judge>> sandboxes = new ArrayDeque<>();
        sandboxes.add(JudgingTests::onAMachineWithoutBoxes);
        sandboxes.add(JudgingTests::onAMachineWithoutBoxes);
        sandboxes.add(Judge::open);
        Judging judging = new Judging(SHELF, clock, () -> sandboxes.remove().get());

        assertThat(judging.status().available()).isFalse();
        assertThat(judging.status().available()).isFalse();
        assertThat(sandboxes).hasSize(2);

        clock.advance(Duration.ofSeconds(31));
        assertThat(judging.status().available()).isFalse();
        assertThat(sandboxes).hasSize(1);

        clock.advance(Duration.ofSeconds(31));
        assertThat(judging.status().available()).isTrue();
        clock.advance(Duration.ofSeconds(31));
        assertThat(judging.status().available()).isTrue();
        judging.close();
    }

    /** What a judge finds out about the machine when it is opened holds for as long as it is open. */
    private static Judge onAMachineWithoutBoxes() {
        String processor = System.getProperty("os.arch");
        System.setProperty("os.arch", "abacus");
        try {
            return Judge.open();
        } finally {
            System.setProperty("os.arch", processor);
        }
    }
}
