package dev.greenroom.hiring;

import org.springframework.http.HttpStatus;

/** A form was not taken in yet; whoever sent it may do so once more, with everything still in it. */
class SendAgain extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String stamp;

    SendAgain(HttpStatus status, String message, String stamp) {
        super(message);
        this.status = status;
        this.stamp = stamp;
    }

    HttpStatus status() {
        return status;
    }

    /** The stamp that the form carries from now on. */
    String stamp() {
        return stamp;
    }
}
