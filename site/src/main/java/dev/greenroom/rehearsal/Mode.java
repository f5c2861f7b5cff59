package dev.greenroom.rehearsal;

/** When the candidate sees what was covered. */
enum Mode {
    /** After every answer. */
    PRACTICE,
    /** At the end only, as in an interview. */
    MOCK
}
