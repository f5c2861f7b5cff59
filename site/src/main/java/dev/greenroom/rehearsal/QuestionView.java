package dev.greenroom.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The question that waits for an answer.
 *
 * @param text what the candidate has written so far
 * @param clock the time for it
 */
public record QuestionView(RehearsalView rehearsal, Heading heading, String text, ClockView clock) {

    static QuestionView of(Rehearsal rehearsal, Turn turn, Optional<Draft> draft, Instant now) {
        return new QuestionView(
                RehearsalView.of(rehearsal),
                Heading.of(rehearsal, turn),
                draft.map(Draft::text).orElse(""),
                ClockView.of(
                        rehearsal.script().settings(), draft.map(Draft::spent).orElse(Duration.ZERO), now));
    }

    QuestionView withText(String sent) {
        return new QuestionView(rehearsal, heading, sent, clock);
    }
}
