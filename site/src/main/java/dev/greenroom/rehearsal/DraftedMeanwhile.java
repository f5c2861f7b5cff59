package dev.greenroom.rehearsal;

/** Another page has saved a draft that the one which sends an answer has not seen, and which would go with the answer. */
final class DraftedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DraftedMeanwhile(int turn) {
        super("Turn " + turn + " has a newer draft than the page that answers it knows");
    }
}
