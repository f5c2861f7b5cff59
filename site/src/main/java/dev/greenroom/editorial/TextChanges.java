package dev.greenroom.editorial;

import dev.greenroom.web.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields in which two versions of a text differ, by the names that the office's forms give them. */
final class ChangedFields {

    private final List<String> names = new ArrayList<>();

    static ChangedFields of(PostContent before, PostContent after) {
        return new ChangedFields()
                .with("title", before.title(), after.title())
                .with("address", before.slug(), after.slug())
                .with("summary", before.summary(), after.summary())
                .with("tags", before.tags(), after.tags())
                .withText(before.body(), after.body());
    }

    static ChangedFields of(StandingText before, StandingText after) {
        return new ChangedFields()
                .with("title", before.title(), after.title())
                .with("summary", before.summary(), after.summary())
                .withText(before.body(), after.body());
    }

    ChangedFields with(String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            names.add(name);
        }
        return this;
    }

    /** Browsers end lines in their own way, which changes nothing. */
    private ChangedFields withText(String before, String after) {
        return with("text", Typed.text(before), Typed.text(after));
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** The names between commas. */
    String inWords() {
        return String.join(", ", names);
    }

    /** The names after something else that is to be said of the change, where there is such. */
    String inWords(String first) {
        return first.isEmpty() || names.isEmpty() ? first + inWords() : first + "; " + inWords();
    }
}
