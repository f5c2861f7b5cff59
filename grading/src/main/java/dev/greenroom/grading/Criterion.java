package dev.greenroom.grading;

import java.util.List;
import java.util.stream.Stream;

/**
 * One point that a good answer makes; a blank text or a weight that is not above 0 is an
 * {@link IllegalArgumentException}.
 *
 * @param text the point as the model answer says it, not blank
 * @param weight its share of the score relative to the other criteria, above 0
 * @param importance whether an answer can be good without it
 * @param acceptedWordings other wordings that count as well, perhaps none
 */
public record Criterion(String text, double weight, Importance importance, List<String> acceptedWordings) {

    public Criterion {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A criterion needs a text.");
        }
        if (!(weight > 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("The weight of a criterion must be above 0, not " + weight + ".");
        }
        acceptedWordings = List.copyOf(acceptedWordings);
    }

    /** All that counts as this point: its text first, then the accepted wordings. */
    Stream<String> wordings() {
        return Stream.concat(Stream.of(text), acceptedWordings.stream());
    }
}
