package dev.greenroom.guides;

import java.util.List;

/**
 * A stretch of a page that belongs together, as text or HTML gave it: a heading, a label, a bullet or a paragraph.
 * The depth is that of the bullet, or {@link #UNKNOWN} where the page has lost its indentation.
 */
record Block(Kind kind, int depth, int number, String text, List<SourceLine> lines) {
    static final int UNKNOWN = -1;

    enum Kind {
        HEADING,
        LABEL,
        BULLET,
        PARAGRAPH
    }

    static Block of(Kind kind, String text, List<SourceLine> lines) {
        return new Block(kind, UNKNOWN, 0, text, lines);
    }

    /** Returns the words without the bold marks around a lead such as {@code **Answer:**}. */
    String words() {
        return PageWords.unmarked(text);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Says whether the block stands above this one or beside it, so that a label there no longer holds. */
    boolean leaves(int labelDepth) {
        return depth != UNKNOWN && labelDepth != UNKNOWN && depth <= labelDepth;
    }
}
