package dev.greenroom.jobs;

/** Search engines could not be told of changes with these settings. */
class UnusableIndexNow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableIndexNow(String message) {
        super(message);
    }
}
