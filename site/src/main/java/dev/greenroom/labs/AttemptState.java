package dev.greenroom.labs;

/** Where an attempt is on its way. */
enum AttemptState {
    WAITING,
    RUNNING,
    FINISHED,
    /** Given up: the site stopped while it ran, more than once. */
    INTERRUPTED;

    boolean isOpen() {
        return this == WAITING || this == RUNNING;
    }
}
