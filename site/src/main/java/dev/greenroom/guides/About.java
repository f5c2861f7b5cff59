package dev.greenroom.guides;

/** What the library says of a guide; all but the title may be empty. */
public record About(String title, String category, String family, String summary) {
    public About {
        SingleLine.required(title, "The title");
        SingleLine.optional(category, "The category");
        SingleLine.optional(family, "The family");
        SingleLine.optional(summary, "The summary");
    }
}
