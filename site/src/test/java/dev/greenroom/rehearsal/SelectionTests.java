package dev.greenroom.rehearsal;

import static dev.greenroom.rehearsal.Rehearsed.points;
import static dev.greenroom.rehearsal.Rehearsed.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.guides.QuestionType;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SelectionTests {

    private static final PlannedQuestion FIRST = question(QuestionType.TECHNICAL, "first", points("one"));
    private static final PlannedQuestion SECOND = question(QuestionType.TECHNICAL, "second", points("two"));
    private static final PlannedQuestion THIRD = question(QuestionType.TECHNICAL, "third", points("three"));
    private static final PlannedQuestion STORY = question(QuestionType.BEHAVIORAL, "story", points("four"));
    private static final List<PlannedQuestion> ALL = List.of(FIRST, SECOND, THIRD, STORY);

    private final PastScores past = new PastScores(Map.of("first", 0.9, "second", 0.2));
    private final Selection selection = new Selection(past, new Random(7));

    @Test
    void keepsTheGuidesOrder() {
        assertThat(selection.of(ALL, QuestionOrder.GUIDE, 10)).containsExactlyElementsOf(ALL);
    }

    @Test
    void takesFromEveryTypeWhenThereAreFewQuestions() {
        assertThat(selection.of(ALL, QuestionOrder.GUIDE, 2)).containsExactly(FIRST, STORY);
        assertThat(selection.of(ALL, QuestionOrder.GUIDE, 3)).containsExactly(FIRST, SECOND, STORY);
    }

    @Test
    void asksFirstWhatWentWorstAndLastWhatWentWell() {
        assertThat(selection.of(ALL, QuestionOrder.HARDEST_FIRST, 10)).containsExactly(SECOND, THIRD, STORY, FIRST);
        assertThat(selection.of(ALL, QuestionOrder.HARDEST_FIRST, 1)).containsExactly(SECOND);
    }

    @Test
    void shufflesWithoutLosingAny() {
        assertThat(selection.of(ALL, QuestionOrder.SHUFFLED, 10)).containsExactlyInAnyOrderElementsOf(ALL);
    }
}
