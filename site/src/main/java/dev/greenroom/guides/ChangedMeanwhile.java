package dev.greenroom.guides;

/** Somebody else saved the same guide between this editor's reading and saving. */
class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1;

    ChangedMeanwhile() {
        super("Somebody else has saved this guide in the meantime. Nothing of yours is saved yet, and nothing is lost: "
                + "compare, then save again to put yours in place of theirs.");
    }
}
