package dev.greenroom.labs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.sandbox.Progress;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StepTests {

    @Test
    void countsTurnsWithoutSayingHowManyThereWillBe() {
        assertThat(measuring(0, 3).words()).isEqualTo("Measuring, turn 1");
        assertThat(measuring(3, 4).words()).isEqualTo("Measuring, turn 4");
        assertThat(measuring(12, 12).words()).isEqualTo("Measuring, turn 12");
    }

    @Test
    void neverGoesBackWhereMeasuringTakesFurtherTurns() {
        IntStream turns = IntStream.range(0, 12);

        assertThat(turns.map(turn -> measuring(turn, Math.max(3, turn + 1)).percent())
                        .toArray())
                .isSorted();
        assertThat(measuring(12, 12).percent()).isEqualTo(60);
    }

    private static Step measuring(int done, int total) {
        return new Step(Progress.Stage.MEASURING, done, total);
    }
}
