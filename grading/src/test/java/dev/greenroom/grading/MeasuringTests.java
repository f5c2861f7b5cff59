package dev.greenroom.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The network takes nearly all of the time that a grade takes, so nothing is asked of it twice. */
class MeasuringTests {

    private static final Encoder ENCODER = Encoder.miniLm();
    private static final CrossEncoder NETWORK = CrossEncoder.open(ENCODER.vocabulary());
    private final List<String> asked = new ArrayList<>();
    private final PairJudge recorder = (first, second) -> {
        asked.add(first + " | " + second);
        return NETWORK.judge(first, second);
    };
    private final Measuring measuring = new Measuring(recorder, recorder);

    @AfterAll
    static void close() {
        NETWORK.close();
        ENCODER.close();
    }

    @Test
    void readsAnAnswerOfOneSentenceOnce() {
        PreparedRubric rubric = PreparedRubric.of(
                Rubric.ofReferences("Why do plants grow towards a window?", List.of("Plants need light to grow.")),
                ENCODER);
        PreparedAnswer answer =
                new PreparedAnswer(ENCODER.encode("  They want the light of the sun. \n"), rubric.variants());

        measuring.comparison(rubric, answer, ComparisonFeatures.readings(rubric, answer));

        assertThat(asked).containsExactly("Plants need light to grow. | They want the light of the sun.");
    }

    @Test
    void readsAPointAndItsAcceptedWordingOnceEach() {
        Criterion backfill = new Criterion(
                "Copy the existing rows over in small batches.",
                1,
                Importance.ESSENTIAL,
                List.of("backfill in chunks"));
        PreparedRubric rubric = PreparedRubric.of(
                new Rubric("How do you fill a new table?", QuestionKind.TECHNICAL, List.of(backfill)), ENCODER);
        PreparedAnswer answer = new PreparedAnswer(
                ENCODER.encode("I backfill it in chunks. Then I compare the numbers of both tables."),
                rubric.variants());

        measuring.points(rubric, answer);

        assertThat(asked).doesNotHaveDuplicates().hasSizeGreaterThan(2);
    }
}
