package dev.greenroom.rehearsal;

/**
 * What the candidate was writing when the rehearsal was ended.
 *
 * @param text the draft as it was kept
 */
public record UnfinishedView(Heading heading, String text) {

    static UnfinishedView of(Rehearsal rehearsal, Turn turn, Draft draft) {
        return new UnfinishedView(Heading.of(rehearsal, turn), draft.text());
    }
}
