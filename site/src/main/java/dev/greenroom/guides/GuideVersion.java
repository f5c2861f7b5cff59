package dev.greenroom.guides;

import java.time.Instant;

/** A text that a guide has had, who saved it, and how it came about where that was not by writing. */
public record GuideVersion(int number, String who, String how, Instant savedAt, String markdown) {
    public boolean isFile() {
        return number == GuideVersions.FILE;
    }

    /** Returns its name within a sentence. */
    public String name() {
        return isFile() ? "the file that comes with Greenroom" : "version " + number;
    }
}
