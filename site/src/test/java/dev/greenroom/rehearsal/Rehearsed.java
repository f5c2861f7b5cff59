package dev.greenroom.rehearsal;

import dev.greenroom.grading.PointState;
import dev.greenroom.guides.GuideId;
import dev.greenroom.guides.Importance;
import dev.greenroom.guides.QuestionType;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Small scripts, answers and marks for tests. */
final class Rehearsed {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private Rehearsed() {}

    static Script script(Mode mode, PlannedQuestion... questions) {
        return new Script(
                new GuideSource(new GuideId(new UUID(1, 1)), "Baker"),
                new Settings(mode, QuestionOrder.GUIDE, Optional.empty()),
                List.of(questions));
    }

    static PlannedQuestion question(String slug, List<PlannedPoint> points, PlannedFollowUp... followUps) {
        return question(QuestionType.TECHNICAL, slug, points, followUps);
    }

    static PlannedQuestion question(
            QuestionType type, String slug, List<PlannedPoint> points, PlannedFollowUp... followUps) {
        return new PlannedQuestion(type, slug, "What about " + slug + "?", points, List.of(followUps));
    }

    static PlannedFollowUp followUp(String prompt, String... points) {
        return new PlannedFollowUp(prompt, points(points));
    }

    static List<PlannedPoint> points(String... texts) {
        return Arrays.stream(texts)
                .map(text -> new PlannedPoint("", text, Importance.SUPPORTING, 0.5, List.of()))
                .toList();
    }

    static Answer answer(String text) {
        return Answer.unmarked(text, Duration.ofSeconds(75), NOON);
    }

    static Marks marks(PointState... states) {
        List<PointMark> points = Arrays.stream(states)
                .map(state -> new PointMark(state, 0.9, List.of()))
                .toList();
        long covered =
                points.stream().filter(p -> p.state() == PointState.COVERED).count();
        return new Marks((double) covered / states.length, points, Set.of(), List.of(), "test 1");
    }

    /** Answers the open question and has it marked. */
    static void say(Rehearsal rehearsal, String text, PointState... states) {
        int turn = rehearsal.openTurn().orElseThrow().number();
        rehearsal.answer(turn, answer(text));
        rehearsal.mark(turn, marks(states), NOON);
    }
}
