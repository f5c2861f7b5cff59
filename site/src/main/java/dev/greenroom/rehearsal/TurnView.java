package dev.greenroom.rehearsal;

/**
 * A marked turn as a page shows it.
 *
 * @param effort time and length of the answer
 */
public record TurnView(String rehearsal, Heading heading, String effort, MarkedAnswer answer) {

    static TurnView of(Rehearsal rehearsal, Turn turn) {
        return new TurnView(
                rehearsal.id().toString(),
                Heading.of(rehearsal, turn),
                Effort.of(turn.answer().orElseThrow()),
                MarkedAnswer.of(rehearsal, turn));
    }
}
