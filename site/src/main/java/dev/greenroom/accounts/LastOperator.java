package dev.greenroom.accounts;

/** The firm's only operator cannot stop being one. */
class LastOperator extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LastOperator(String name) {
        super(name + " is the only operator. Make somebody else an operator first; nothing was changed.");
    }
}
