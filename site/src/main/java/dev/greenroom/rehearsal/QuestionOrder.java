package dev.greenroom.rehearsal;

/** In which order the questions are asked. */
enum QuestionOrder {
    GUIDE,
    SHUFFLED,
    /** What went worst the last time comes first, what was never asked comes before what went well. */
    HARDEST_FIRST
}
