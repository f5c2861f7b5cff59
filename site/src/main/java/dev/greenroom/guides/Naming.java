package dev.greenroom.guides;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person calls a guide that they bring, and the shelf that they put it on. */
public record Naming(String title, String category, String family) {
    private static final int LONGEST = 200;

    /** Reads an absent field as an empty one, and each as one line. */
    public Naming(@Nullable String title, @Nullable String category, @Nullable String family) {
        this.title = oneLine(title);
        this.category = oneLine(category);
        this.family = oneLine(family);
    }

    static Naming of(Guide guide) {
        return new Naming(guide.title(), guide.category(), guide.family());
    }

    /** Says why no guide can be kept by these names, or nothing. */
    String problem() {
        if (title.isEmpty()) {
            return "Give the guide a title, so that you find it again.";
        }
        boolean tooLong = Stream.of(title, category, family).anyMatch(words -> words.length() > LONGEST);
        return tooLong
                ? "Title, category and family may have " + LONGEST
                        + " characters each. Nothing is kept yet: shorten what is longer."
                : "";
    }

    About about(String summary) {
        return new About(title, category, family, summary);
    }

    private static String oneLine(@Nullable String text) {
        return text == null
                ? ""
                : SourceText.visible(text.replaceAll("\\s+", " ")).strip();
    }
}
