package dev.greenroom.grading;

/**
 * A stretch of the answer that speaks to a criterion.
 *
 * @param start first UTF-16 offset in the answer
 * @param end offset after the last character
 * @param text the answer's own characters from {@code start} to {@code end}
 */
public record Evidence(int start, int end, String text) {

    static Evidence of(String answer, int start, int end) {
        return new Evidence(start, end, answer.substring(start, end));
    }
}
