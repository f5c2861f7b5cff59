package dev.greenroom.web;

/** What was asked for is not here, or not for this visitor; answered with 404. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The message is shown: say what is not here and where to look instead. */
    public NotFound(String message) {
        super(message);
    }
}
