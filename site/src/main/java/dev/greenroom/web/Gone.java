package dev.greenroom.web;

/** What was asked for was here once and will not come back; answered with 410. */
public class Gone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final WayOn wayOn;

    /** The message is shown: say what is gone and where to look instead, which is where the button leads. */
    public Gone(String message, WayOn wayOn) {
        super(message);
        this.wayOn = wayOn;
    }

    WayOn wayOn() {
        return wayOn;
    }
}
