package dev.greenroom.web;

/** What was asked for was here once and will not come back; answered with 410. */
public class Gone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The message is shown: say what is gone and where to look instead. */
    public Gone(String message) {
        super(message);
    }
}
