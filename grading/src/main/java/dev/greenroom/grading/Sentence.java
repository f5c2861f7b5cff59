package dev.greenroom.grading;

import java.util.List;

/**
 * A sentence or list item of a text.
 *
 * @param start first UTF-16 offset in the text
 * @param end offset after the last character, without trailing space
 */
record Sentence(int start, int end, List<Word> words) {

    String in(String text) {
        return text.substring(start, end);
    }
}
