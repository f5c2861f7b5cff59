package dev.greenroom.labs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.labs.Measure.Goal;
import dev.greenroom.labs.Measure.Range;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BarViewTests {

    @Test
    void saysByHowMuchLessInWords() {
        BarView view = BarView.of(measure("cpu", 0.6, 0.15, new Goal("at least 50 % less CPU time", 0.3, true)));

        assertThat(view.change()).isEqualTo("75 % less");
        assertThat(view.baseline().value()).isEqualTo("600 ms");
        assertThat(view.submission().value()).isEqualTo("150 ms");
    }

    @Test
    void drawsTheTargetOnTheScaleOfTheBars() {
        BarView view = BarView.of(measure("cpu", 0.6, 0.15, new Goal("at least 50 % less CPU time", 0.3, true)));

        assertThat(view.baseline().median()).isEqualTo(98.0);
        assertThat(view.goalAt()).isEqualTo(49.0);
        assertThat(view.submission().median()).isEqualTo(24.5);
    }

    @Test
    void neverSaysThatNothingIsLeftWhereSomethingIs() {
        assertThat(BarView.of(measure("cpu", 1, 0.001, null)).change()).isEqualTo("over 99 % less");
    }

    @Test
    void keepsABarThatIsLongerThanTheBaselineInsideThePicture() {
        BarView view = BarView.of(measure("memory", 1e6, 9e6, null));

        assertThat(view.change()).isEqualTo("800 % more");
        assertThat(view.submission().highest()).isLessThanOrEqualTo(100);
        assertThat(view.hasGoal()).isFalse();
    }

    @Test
    void saysWhatALeakIsForEachCall() {
        BarView view = BarView.of(measure("leak", 880.4, 0, new Goal("at most 64 bytes", 64, true)));

        assertThat(view.baseline().value()).isEqualTo("880 bytes a call");
        assertThat(view.change()).isEqualTo("100 % less");
    }

    private static Measure measure(String metric, double before, double after, @Nullable Goal goal) {
        return new Measure(
                metric, new Range(before, before, before), new Range(after, after, after), Optional.ofNullable(goal));
    }
}
