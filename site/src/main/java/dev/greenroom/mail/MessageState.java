package dev.greenroom.mail;

/** How far a message has come. */
public enum MessageState {
    /** Goes out with the next round, or the next try is set for later. */
    WAITING,
    /** The mail server has taken it. */
    SENT,
    /** Given up after the last try; somebody has to look. */
    FAILED,
    /** There was no mail server to send it with. */
    KEPT;

    /** The name in the words of the page. */
    public String label() {
        return switch (this) {
            case WAITING -> "Waiting";
            case SENT -> "Sent";
            case FAILED -> "Not sent";
            case KEPT -> "Kept here";
        };
    }
}
