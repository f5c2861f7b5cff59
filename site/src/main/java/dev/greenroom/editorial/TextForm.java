package dev.greenroom.editorial;

import dev.greenroom.web.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the form for a standing text holds; version is the one that was read. */
public record TextForm(
        @NotBlank(message = "Give the text a title.") @Size(max = 150, message = "At most 150 characters.")
        String title,

        @NotBlank(message = "Say in one sentence what the text is about.")
        @Size(max = 400, message = "At most 400 characters.")
        String summary,

        @NotBlank(message = "The text is empty.") @Size(max = 100_000, message = "At most 100,000 characters.")
        String body,

        int version) {

    /** Reads an absent field as an empty one. */
    public TextForm {
        title = Typed.line(title);
        summary = Typed.line(summary);
        body = body == null ? "" : body;
    }

    /** The same text, to be saved over another version than the one that was read. */
    TextForm over(int other) {
        return new TextForm(title, summary, body, other);
    }

    static TextForm of(StandingText text) {
        return new TextForm(text.title(), text.summary(), text.body(), text.version());
    }
}
