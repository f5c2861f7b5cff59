package dev.greenroom.editorial;

/** Somebody else saved the same thing between this editor's reading and saving. */
class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChangedMeanwhile() {
        super("Somebody else has saved this in the meantime. What you wrote is kept below; "
                + "open the page in another window and compare. Saving again puts yours in place of theirs.");
    }
}
