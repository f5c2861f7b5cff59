package dev.greenroom.labs;

/** What a candidate wants to know of some code. */
enum AttemptKind {
    /** The visible examples alone. */
    RUN,
    /** The hidden tests, and the measurement where they pass. */
    SUBMISSION
}
