package dev.greenroom.grading;

/** Bulk grading cannot start or go on; the message says what to do. */
public final class BulkException extends RuntimeException {

    private static final long serialVersionUID = 1;

    BulkException(String message) {
        super(message);
    }

    BulkException(String message, Throwable cause) {
        super(message, cause);
    }
}
