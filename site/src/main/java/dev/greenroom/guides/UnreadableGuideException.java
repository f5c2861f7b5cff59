package dev.greenroom.guides;

/** Says why nothing of a file can be read as a guide, and what to do. */
public final class UnreadableGuideException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableGuideException(String message) {
        super(message);
    }
}
