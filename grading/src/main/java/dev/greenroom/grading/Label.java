package dev.greenroom.grading;

import java.util.Locale;

/** The verdict on a short answer as the field's data sets give it. */
public enum Label {
    CORRECT,
    CONTRADICTORY,
    INCORRECT;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The verdict in two words: what contradicts is incorrect. */
    String wordOfTwo() {
        return (this == CORRECT ? CORRECT : INCORRECT).word();
    }
}
