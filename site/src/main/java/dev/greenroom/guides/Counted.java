package dev.greenroom.guides;

/** Numbers with their nouns. */
public final class Counted {
    private Counted() {}

    /** Returns a number with its noun, which gets an s where it needs one. */
    public static String of(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
