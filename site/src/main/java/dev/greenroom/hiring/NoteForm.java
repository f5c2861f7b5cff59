package dev.greenroom.hiring;

import dev.greenroom.web.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A note about a lead or an application, as it was typed. */
public record NoteForm(
        @NotBlank(message = "The note is empty. Write down what was said or agreed.")
        @Size(max = 5000, message = "At most 5000 characters.")
        @SeveralLines
        String note) {

    /** Reads an absent field as an empty one. */
    public NoteForm {
        note = Typed.text(note);
    }
}
