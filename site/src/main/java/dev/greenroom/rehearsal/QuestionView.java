package dev.greenroom.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The question that waits for an answer.
 *
 * @param text what the candidate has written so far
 * @param newer what another page has saved meanwhile, or nothing
 * @param clock the time for it
 */
public record QuestionView(RehearsalView rehearsal, Heading heading, String text, String newer, ClockView clock) {

    static QuestionView of(Rehearsal rehearsal, Turn turn, Optional<Draft> draft, Instant now) {
        return new QuestionView(
                RehearsalView.of(rehearsal),
                Heading.of(rehearsal, turn),
                draft.map(Draft::text).orElse(""),
                "",
                ClockView.of(
                        rehearsal.script().settings(), draft.map(Draft::spent).orElse(Duration.ZERO), now));
    }

    /** What was sent and refused. */
    QuestionView withText(Writing sent) {
        long made = sent.page(Instant.ofEpochMilli(clock.shown()));
        return new QuestionView(rehearsal, heading, sent.cleanText(), newer, clock.since(made));
    }

    /** What was sent, beside the draft that is kept. */
    QuestionView beside(String sent) {
        return new QuestionView(rehearsal, heading, sent, text, clock);
    }
}
