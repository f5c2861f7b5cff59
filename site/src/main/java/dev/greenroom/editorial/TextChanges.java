package dev.greenroom.editorial;

import dev.greenroom.web.ChangedFields;
import dev.greenroom.web.Typed;

/** In which fields two versions of a post or a text differ, by the names that the office's forms give them. */
final class TextChanges {

    private TextChanges() {}

    static ChangedFields between(PostContent before, PostContent after) {
        return new ChangedFields()
                .with("title", before.title(), after.title())
                .with("address", before.slug(), after.slug())
                .with("summary", before.summary(), after.summary())
                .with("tags", before.tags(), after.tags())
                .with("text", text(before.body()), text(after.body()));
    }

    static ChangedFields between(StandingText before, StandingText after) {
        return new ChangedFields()
                .with("title", before.title(), after.title())
                .with("summary", before.summary(), after.summary())
                .with("text", text(before.body()), text(after.body()));
    }

    /** Browsers end lines in their own way, which changes nothing. */
    private static String text(String typed) {
        return Typed.text(typed);
    }
}
