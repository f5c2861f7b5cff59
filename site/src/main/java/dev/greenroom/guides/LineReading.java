package dev.greenroom.guides;

/** What became of one line of an imported text. */
public record LineReading(int line, String text, Fate fate, String as) {
    /** Says where a line went; no line goes nowhere. */
    public enum Fate {
        BLANK,
        RECOGNISED,
        REPAIRED,
        LEFT_OUT,
        NOT_UNDERSTOOD
    }
}
