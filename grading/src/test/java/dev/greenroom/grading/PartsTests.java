package dev.greenroom.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A right answer of several sentences is looked for sentence by sentence. */
class PartsTests {

    @Test
    void leavesOneSentenceWhole() {
        assertThat(Parts.of(Text.of("Plants need light, water and air to grow.")))
                .containsExactly("Plants need light, water and air to grow.");
    }

    @Test
    void takesSentencesAndListItemsOneByOne() {
        assertThat(Parts.of(Text.of("A lock keeps others out. It is taken first;\nit is given back last.")))
                .containsExactly("A lock keeps others out.", "It is taken first;", "it is given back last.");
    }

    @Test
    void keepsAHeadingWithWhatItStandsBefore() {
        assertThat(Parts.of(Text.of("Two reasons:\nThe queue is full. Nobody reads from it.")))
                .containsExactly("Two reasons:\nThe queue is full.", "Nobody reads from it.");
    }

    @Test
    void makesNoMoreThanTenPartsOfAVeryLongTextAndLosesNothing() {
        String text = IntStream.range(0, 33)
                .mapToObj(i -> "Step " + i + " comes after the one before.")
                .collect(Collectors.joining(" "));

        assertThat(Parts.of(Text.of(text)))
                .hasSizeBetween(5, 10)
                .last()
                .asString()
                .contains("Step 32");
        assertThat(String.join(" ", Parts.of(Text.of(text)))).isEqualTo(text);
    }

    @Test
    void findsNothingInATextWithoutWords() {
        assertThat(Parts.of(Text.of("?!"))).isEmpty();
    }
}
