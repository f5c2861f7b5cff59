package dev.greenroom.hiring;

import dev.greenroom.web.Typed;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which applications to show.
 *
 * @param q words that all stand in the name, the address, the answers or the résumé
 * @param stage the name of a stage, or nothing for all
 */
public record ApplicationFilter(String q, String stage) {

    /** Reads an absent field as an empty one, and a stage that there is not as none. */
    public ApplicationFilter {
        q = Typed.line(q);
        stage = isStage(stage) ? stage : "";
    }

    /** The words, in small letters. */
    String[] words() {
        return Arrays.stream(q.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }

    Map<String, String> parameters() {
        return Map.of("q", q, "stage", stage);
    }

    /** Whether everything is shown. */
    public boolean isEmpty() {
        return q.isEmpty() && stage.isEmpty();
    }

    private static boolean isStage(@Nullable String name) {
        return Arrays.stream(Stage.values()).anyMatch(stage -> stage.name().equals(name));
    }
}
