package dev.greenroom.guides;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a question asks for: knowledge, a story, a plan for a situation, or a way to a solution. */
public enum QuestionType {
    TECHNICAL,
    BEHAVIORAL,
    SITUATIONAL,
    PROBLEM_SOLVING;

    /** Returns the name as guides and addresses spell it, such as {@code problem-solving}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the name as a heading spells it, such as {@code Problem-solving}. */
    public String title() {
        return name().charAt(0) + key().substring(1);
    }

    /** Finds the type by its {@link #key()}. */
    public static Optional<QuestionType> ofKey(String key) {
        return Arrays.stream(values()).filter(type -> type.key().equals(key)).findFirst();
    }
}
