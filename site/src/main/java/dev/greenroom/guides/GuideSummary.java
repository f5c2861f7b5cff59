package dev.greenroom.guides;

import java.time.Instant;

/** A guide as the library lists it. */
public record GuideSummary(String slug, About about, int questions, boolean own, Instant updated) {
    private static final int LONGEST = 180;

    /** Returns the title. */
    public String title() {
        return about.title();
    }

    /** Returns the summary in plain words, cut where it is too long for a card. */
    public String summaryText() {
        String summary = Inline.plain(about.summary());
        int end = summary.length() > LONGEST ? summary.lastIndexOf(' ', LONGEST) : summary.length();
        return end == summary.length() ? summary : summary.substring(0, Math.max(end, 1)) + " …";
    }
}
