package dev.greenroom.hiring;

import dev.greenroom.web.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * One line of a scorecard, as it was typed.
 *
 * @param attribute what is rated, as the page showed it
 */
public record ScoreEntry(
        String attribute,

        @Pattern(regexp = "[1-5]", message = "Choose a rating from 1 to 5.")
        String rating,

        @NotBlank(message = "Write down what was said or shown that bears the rating out.")
        @Size(max = 2000, message = "At most 2000 characters.")
        @SeveralLines
        String evidence) {

    /** Reads an absent field as an empty one. */
    public ScoreEntry {
        attribute = attribute == null ? "" : attribute;
        rating = rating == null ? "" : rating;
        evidence = Typed.text(evidence);
    }

    /** Whether nothing was typed into it. */
    boolean isBlank() {
        return rating.isEmpty() && evidence.isEmpty();
    }

    /** The rating as it was typed, in words. */
    public String ratingInWords() {
        return rating.isEmpty() ? "not rated" : "rated " + rating;
    }

    /** All of it as one text. */
    String inWords() {
        return attribute + " (" + ratingInWords() + ")" + (evidence.isEmpty() ? "" : ": " + evidence);
    }

    Score score() {
        return new Score(attribute, Rating.of(Integer.parseInt(rating)), evidence);
    }
}
