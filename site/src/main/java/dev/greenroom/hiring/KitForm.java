package dev.greenroom.hiring;

import dev.greenroom.web.Typed;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The choice of questions, as it was made.
 *
 * @param attributes what else is rated, one a line
 */
public record KitForm(
        @NotEmpty(message = "Choose at least one question.")
        @Size(max = 30, message = "At most 30 questions: an interview has an end.")
        List<String> questions,

        @Size(max = 2000, message = "At most 2000 characters.") @SeveralLines
        String attributes) {

    static final int MOST_ATTRIBUTES = 12;
    static final int LONGEST_ATTRIBUTE = 100;

    /** Reads an absent field as an empty one. */
    public KitForm {
        questions = questions == null ? List.of() : List.copyOf(questions);
        attributes = Typed.text(attributes);
    }

    static KitForm of(InterviewKit kit) {
        return new KitForm(kit.questions(), String.join("\n", kit.attributes()));
    }

    List<String> attributeLines() {
        return attributes
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    boolean hasFewShortAttributes() {
        List<String> lines = attributeLines();
        return lines.size() <= MOST_ATTRIBUTES && lines.stream().allMatch(line -> line.length() <= LONGEST_ATTRIBUTE);
    }
}
