package dev.greenroom.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SpreadTests {

    @Test
    void turnsThatSomethingElseDisturbedDoNotMoveTheRatio() {
        double undisturbed = Spread.interquartileMean(0.10, 0.11, 0.09, 0.10, 0.11, 0.09, 0.10, 0.10);
        double disturbed = Spread.interquartileMean(0.10, 0.11, 0.02, 0.10, 0.11, 0.09, 0.10, 4.00);
        assertThat(disturbed).isCloseTo(undisturbed, within(0.003));
    }

    @Test
    void allTurnsCountWhereThereAreTooFewToLeaveAnyOut() {
        assertThat(Spread.interquartileMean(1, 2, 6)).isEqualTo(3);
    }

    @Test
    void theRatioIsUnknownWhereTheBaselineTookNoTime() {
        assertThat(Spread.interquartileMean(0.1, Double.NaN, 0.1)).isNaN();
    }
}
