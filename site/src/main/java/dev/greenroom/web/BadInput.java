package dev.greenroom.web;

/** What was sent cannot be used; answered with 422. */
public class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The message is shown: say what is wrong, what was kept and what to do. */
    public BadInput(String message) {
        super(message);
    }
}
