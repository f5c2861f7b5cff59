package dev.greenroom.rehearsal;

/** A question can be answered once; this one was, or its rehearsal was ended, in another tab or a moment ago. */
final class AnsweredBefore extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AnsweredBefore(int turn) {
        super("Turn " + turn + " takes no answer any more");
    }
}
