package dev.greenroom.guides;

/** A line of a comparison: it stayed, went or came; or a number of lines that stayed and are not shown. */
public record DiffLine(Kind kind, int number, String text) {
    public enum Kind {
        SAME,
        REMOVED,
        ADDED,
        SKIPPED
    }

    static DiffLine same(int number, String text) {
        return new DiffLine(Kind.SAME, number, text);
    }

    static DiffLine removed(int number, String text) {
        return new DiffLine(Kind.REMOVED, number, text);
    }

    static DiffLine added(int number, String text) {
        return new DiffLine(Kind.ADDED, number, text);
    }

    static DiffLine skipped(int count) {
        return new DiffLine(Kind.SKIPPED, count, Counted.of(count, "line") + " the same");
    }

    boolean isSame() {
        return kind == Kind.SAME;
    }
}
