package dev.greenroom.grading;

/**
 * A word of a text: where it stands, its lower-case form without accents, and the stem that related forms share.
 *
 * @param start first UTF-16 offset in the text
 * @param end offset after the last character
 */
record Word(int start, int end, String form, String stem) {

    boolean isContent() {
        return !FunctionWords.contains(form);
    }
}
