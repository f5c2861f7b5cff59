package dev.greenroom.editorial;

/** The time at which a post shall appear cannot be used. */
class UnfitTime extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The message is shown beside the field. */
    UnfitTime(String message) {
        super(message);
    }
}
