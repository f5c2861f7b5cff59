package dev.greenroom.grading;

/** A remark on a whole answer; every flag but the last two means that the answer earns nothing. */
public enum Flag {
    /** No letter and no digit. */
    EMPTY,
    /** Too few words to judge. */
    TOO_SHORT,
    /** The candidate says that they cannot answer. */
    NO_ANSWER,
    /** Keys hit at random, or the same words over and over. */
    GIBBERISH,
    /** The question's own words, given back. */
    COPY_OF_QUESTION,
    /** A list of keywords, or words in an order that no sentence has. */
    NO_SENTENCES,
    /** Text that speaks to the grader instead of answering. */
    INSTRUCTION_TO_GRADER,
    /** Nothing in the answer speaks to any criterion. */
    NO_EVIDENCE,
    /** Taken together, the points seem to be said the other way round, although none shows it: some of it is not earned. */
    REVERSED,
    /** The grade rests on close calls: a person should judge. */
    NOT_SURE
}
