package dev.greenroom.grading;

/** Hears how bulk grading gets on; called by one thread at a time. */
public interface BulkListener {

    /**
     * Another answer has been written.
     *
     * @param answers answers written by this run
     * @param share how much of the input has been read, 0 to 1
     */
    void graded(long answers, double share);

    /**
     * A line could not be graded and was skipped.
     *
     * @param line its number in the input, from 1
     * @param reason what is wrong with it and what it should be
     */
    void malformed(long line, String reason);
}
