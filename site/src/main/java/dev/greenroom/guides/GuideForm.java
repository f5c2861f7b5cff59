package dev.greenroom.guides;

import org.jspecify.annotations.Nullable;

/** What the editor's form holds: the guide as it was typed, and the version that was read. */
public record GuideForm(String markdown, String version) {
    /** Reads an absent field as an empty one. */
    public GuideForm(@Nullable String markdown, @Nullable String version) {
        this.markdown = markdown == null ? "" : markdown;
        this.version = version == null ? "" : version;
    }

    static GuideForm of(String markdown, int version) {
        return new GuideForm(markdown, Integer.toString(version));
    }

    /** Returns the version that was read, or one that there never is. */
    int versionRead() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }
}
