package dev.greenroom.rehearsal;

import dev.greenroom.guides.Inline;
import java.util.Locale;

/**
 * What stands over a question.
 *
 * @param place where in the rehearsal it is
 * @param promptHtml the question itself, safe to show as it is
 */
public record Heading(int turn, String place, String promptHtml, boolean followUp) {

    static Heading of(Rehearsal rehearsal, Turn turn) {
        boolean followUp = turn.asked().isFollowUp();
        String place = String.format(
                Locale.ROOT,
                followUp ? "Follow-up to question %d of %d · %s" : "Question %d of %d · %s",
                turn.asked().question() + 1,
                rehearsal.script().questions().size(),
                rehearsal.questionOf(turn).type().title().toLowerCase(Locale.ROOT));
        return new Heading(turn.number(), place, Inline.html(rehearsal.promptOf(turn)), followUp);
    }
}
