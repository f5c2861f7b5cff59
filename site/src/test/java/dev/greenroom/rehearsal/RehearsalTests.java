package dev.greenroom.rehearsal;

import static dev.greenroom.grading.PointState.CONTRADICTED;
import static dev.greenroom.grading.PointState.COVERED;
import static dev.greenroom.grading.PointState.MISSING;
import static dev.greenroom.grading.PointState.PARTIAL;
import static dev.greenroom.rehearsal.Rehearsed.NOON;
import static dev.greenroom.rehearsal.Rehearsed.answer;
import static dev.greenroom.rehearsal.Rehearsed.followUp;
import static dev.greenroom.rehearsal.Rehearsed.points;
import static dev.greenroom.rehearsal.Rehearsed.question;
import static dev.greenroom.rehearsal.Rehearsed.say;
import static dev.greenroom.rehearsal.Rehearsed.script;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenroom.web.NotFound;
import org.junit.jupiter.api.Test;

class RehearsalTests {

    private static final PlannedQuestion YEAST = question(
            "yeast",
            points("Warm dough rises faster.", "Salt slows the yeast down."),
            followUp("What does a warm kitchen change?", "Dough rises faster in warmth."),
            followUp("What if you forget the salt?", "Without salt the yeast runs wild."));
    private static final PlannedQuestion OVEN = question("oven", points("Steam keeps the crust soft."));

    private final Rehearsal rehearsal = Rehearsal.begin(script(Mode.PRACTICE, YEAST, OVEN), NOON);

    @Test
    void asksTheFirstQuestionFirst() {
        assertThat(asked(rehearsal)).isEqualTo("What about yeast?");
        assertThat(rehearsal.isFinished()).isFalse();
    }

    @Test
    void followsUpWhereTheAnswerWasThin() {
        say(rehearsal, "It rises when it is warm.", COVERED, MISSING);

        assertThat(asked(rehearsal)).isEqualTo("What if you forget the salt?");
    }

    @Test
    void followsUpInTheGuidesOrderWhereNothingWasMissed() {
        say(rehearsal, "Warmth and salt.", COVERED, COVERED);

        assertThat(asked(rehearsal)).isEqualTo("What does a warm kitchen change?");
    }

    @Test
    void goesOnToTheNextQuestionAfterAFollowUpAndEndsAfterTheLast() {
        say(rehearsal, "Warmth.", COVERED, MISSING);
        say(rehearsal, "It would rise too fast.", COVERED);
        assertThat(asked(rehearsal)).isEqualTo("What about oven?");

        say(rehearsal, "Steam.", COVERED);

        assertThat(rehearsal.openTurn()).isEmpty();
        assertThat(rehearsal.finishedAt()).contains(NOON);
    }

    @Test
    void asksNothingFurtherAboutAQuestionThatWasPassed() {
        say(rehearsal, "", MISSING, MISSING);

        assertThat(asked(rehearsal)).isEqualTo("What about oven?");
    }

    @Test
    void keepsTheFirstAnswer() {
        rehearsal.answer(1, answer("Warmth."));

        assertThatThrownBy(() -> rehearsal.answer(1, answer("Something else."))).isInstanceOf(AnsweredBefore.class);
        assertThat(rehearsal.turn(1).answer().orElseThrow().text()).isEqualTo("Warmth.");
    }

    @Test
    void keepsTheFirstMarksAndAsksOnceOnly() {
        say(rehearsal, "Warmth.", COVERED, MISSING);
        rehearsal.mark(1, Rehearsed.marks(MISSING, MISSING), NOON);

        assertThat(rehearsal.turns()).hasSize(2);
        assertThat(rehearsal.judgedPointsOf(rehearsal.turn(1)).getFirst().mark().state())
                .isEqualTo(COVERED);
    }

    @Test
    void knowsAnAnswerThatWaitsForItsMarks() {
        rehearsal.answer(1, answer("Warmth."));

        assertThat(rehearsal.unmarkedTurn().orElseThrow().number()).isEqualTo(1);
        assertThat(rehearsal.openTurn()).isEmpty();
    }

    @Test
    void endsEarlyWithTheAnswersGiven() {
        say(rehearsal, "Warmth.", COVERED, MISSING);

        rehearsal.conclude(NOON);

        assertThat(rehearsal.isFinished()).isTrue();
        assertThat(rehearsal.answeredTurns()).hasSize(1);
        assertThat(rehearsal.openTurn()).isEmpty();
        assertThat(rehearsal.unfinishedTurn()).contains(rehearsal.turn(2));
    }

    @Test
    void takesNoAnswerOnceItHasEnded() {
        say(rehearsal, "Warmth.", COVERED, MISSING);
        rehearsal.conclude(NOON);

        assertThatThrownBy(() -> rehearsal.answer(2, answer("It runs wild."))).isInstanceOf(AnsweredBefore.class);
        assertThat(rehearsal.answeredTurns()).hasSize(1);
    }

    @Test
    void asksNothingFurtherWhereItEndedBeforeTheMarksCame() {
        rehearsal.answer(1, answer("Warmth."));
        rehearsal.conclude(NOON);

        rehearsal.mark(1, Rehearsed.marks(COVERED, MISSING), NOON.plusSeconds(5));

        assertThat(rehearsal.turns()).hasSize(1);
        assertThat(rehearsal.finishedAt()).contains(NOON);
    }

    @Test
    void doesNotEndBeforeTheFirstAnswer() {
        rehearsal.conclude(NOON);

        assertThat(rehearsal.isFinished()).isFalse();
        assertThat(rehearsal.openTurn()).isPresent();
    }

    @Test
    void keepsBothVerdictsOfAContestedPoint() {
        say(rehearsal, "Warmth.", COVERED, MISSING);

        rehearsal.contest(1, 1);

        JudgedPoint salt = rehearsal.judgedPointsOf(rehearsal.turn(1)).get(1);
        assertThat(salt.mark().state()).isEqualTo(MISSING);
        assertThat(salt.contested()).isTrue();
        assertThat(salt.isMissed()).isFalse();
    }

    @Test
    void takesAContestBack() {
        say(rehearsal, "Warmth.", COVERED, MISSING);
        rehearsal.contest(1, 1);

        rehearsal.withdrawContest(1, 1);

        assertThat(rehearsal.judgedPointsOf(rehearsal.turn(1)).get(1).isMissed())
                .isTrue();
    }

    @Test
    void hasNothingToContestInACoveredPointOrInNone() {
        say(rehearsal, "Warmth.", COVERED, PARTIAL);

        rehearsal.contest(1, 0);

        assertThat(rehearsal.turn(1).contested()).isEmpty();
        assertThatThrownBy(() -> rehearsal.contest(1, 2)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rehearsal.contest(9, 0)).isInstanceOf(NotFound.class);
    }

    @Test
    void showsMarksAtTheEndOnlyInAMockInterview() {
        Rehearsal mock = Rehearsal.begin(script(Mode.MOCK, OVEN, YEAST), NOON);
        say(mock, "Steam.", CONTRADICTED);
        assertThat(mock.showsMarksOf(mock.turn(1))).isFalse();

        mock.conclude(NOON);

        assertThat(mock.showsMarksOf(mock.turn(1))).isTrue();
    }

    @Test
    void repeatsOnlyTheQuestionsInWhichSomethingWasMissed() {
        Rehearsal done = Rehearsal.begin(script(Mode.PRACTICE, OVEN, YEAST), NOON);
        say(done, "Steam.", COVERED);
        say(done, "Warmth.", COVERED, MISSING);
        say(done, "It runs wild.", COVERED);

        assertThat(Repetition.of(done).orElseThrow().questions()).containsExactly(YEAST);
        done.contest(2, 1);
        assertThat(Repetition.of(done)).isEmpty();
    }

    private static String asked(Rehearsal rehearsal) {
        return rehearsal.promptOf(rehearsal.openTurn().orElseThrow());
    }
}
