package dev.greenroom.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToTheLetterTests {

    private static final Criterion DISK = criterion("Indexes take up disk space.");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Indexes take up disk space.|Indexes take up disk space.",
                "Writes get slower, and indexes take up DISK space|indexes take up DISK space",
                "  What it costs: indexes take up disk space; writes get slower.|indexes take up disk space",
            })
    void quotesAClaimWhereItStands(String answer, String quoted) {
        assertThat(ToTheLetter.find(DISK, answer)).map(Evidence::text).contains(quoted);
    }

    @Test
    void findsAClaimThatHasCommasOfItsOwn() {
        Criterion writes = criterion("Every insert, update and delete maintains the index, so writes get slower");

        assertThat(
                        ToTheLetter.find(
                                writes,
                                "It costs. Every insert, update and delete maintains the index, so writes get slower, I think."))
                .map(Evidence::text)
                .contains("Every insert, update and delete maintains the index, so writes get slower");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Many juniors believe that indexes take up disk space. In truth they live in memory.",
                "Textbooks claim indexes take up disk space.",
                "Indexes take up disk space is what people say.",
                "Indexes take up disk space, they say. Nonsense.",
                "We would look at the indexes. Take up disk space with something else.",
            })
    void doesNotTakeForSaidWhatIsPutIntoSomebodysMouth(String answer) {
        assertThat(ToTheLetter.find(DISK, answer)).isEmpty();
    }

    private static Criterion criterion(String text) {
        return new Criterion(text, 1, Importance.ESSENTIAL, List.of());
    }
}
