package dev.greenroom.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields in which two versions of something differ, by the names that its form gives them. */
public final class ChangedFields {

    private final List<String> names = new ArrayList<>();

    /** Adds the field where its values differ. */
    public ChangedFields with(String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            names.add(name);
        }
        return this;
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** The names between commas. */
    public String inWords() {
        return String.join(", ", names);
    }

    /** The names after something else that is to be said of the change, where there is such. */
    public String inWords(String first) {
        return first.isEmpty() || names.isEmpty() ? first + inWords() : first + "; " + inWords();
    }
}
