package dev.greenroom.jobs;

/** The posting was changed between this recruiter's reading and saving. */
class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChangedMeanwhile() {
        super("This job was changed in the meantime, by somebody else or in another window. "
                + "Open it in another window and compare; saving again puts yours in place of what is there now.");
    }
}
