package dev.greenroom.web;

/** What was asked for is not here, or not for this visitor; answered with 404. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final WayOn wayOn;

    /** The message is shown: say what is not here and where to look instead. */
    public NotFound(String message) {
        this(message, WayOn.TO_THE_GUIDES);
    }

    /** The same, where the message names a better place to look; the button leads there. */
    public NotFound(String message, WayOn wayOn) {
        super(message);
        this.wayOn = wayOn;
    }

    WayOn wayOn() {
        return wayOn;
    }
}
