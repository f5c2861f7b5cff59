package dev.greenroom.sandbox;

/** A lab's folder, or a file of tasks, is not in its format; the message says where and what to do. */
public final class InvalidLabException extends RuntimeException {

    InvalidLabException(String message) {
        super(message);
    }
}
