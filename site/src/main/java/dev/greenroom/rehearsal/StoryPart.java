package dev.greenroom.rehearsal;

import dev.greenroom.grading.StarPart;
import java.util.List;
import java.util.Locale;

/**
 * A part that a told story or a plan should have.
 *
 * @param quotation where the answer has it, or nothing
 * @param advice what to add where it does not
 */
public record StoryPart(String name, String quotation, String advice) {

    static List<StoryPart> of(Marks marks, String answer) {
        return marks.star().stream().map(mark -> of(mark, answer)).toList();
    }

    private static StoryPart of(StarMark mark, String answer) {
        return new StoryPart(
                name(mark.part()),
                mark.evidence().map(span -> span.in(answer).strip()).orElse(""),
                advice(mark.part()));
    }

    /** Whether the answer has it. */
    public boolean found() {
        return !quotation.isEmpty();
    }

    private static String name(StarPart part) {
        String words = part.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String advice(StarPart part) {
        return switch (part) {
            case SITUATION -> "say where and when it was, in a sentence";
            case TASK -> "say what you had to achieve";
            case ACTION -> "say what you did yourself";
            case RESULT -> "say what came of it";
            case FIGURE -> "put a number on the result";
            case STEPS -> "say what you do first and what after it";
            case WAY_BACK -> "say how you undo it when it fails";
        };
    }
}
