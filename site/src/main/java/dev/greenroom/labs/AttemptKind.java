package dev.greenroom.labs;

/** What a candidate wants to know of some code. */
enum AttemptKind {
    /** The visible examples alone. */
    RUN("Run"),
    /** The hidden tests, and the measurement where they pass. */
    SUBMISSION("Submission");

    private final String word;

    AttemptKind(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
