package dev.greenroom.grading;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The closed class of words that carry grammar rather than content. */
final class FunctionWords {

    private static final Set<String> WORDS = Resources.lines("function-words.txt")
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private FunctionWords() {}

    static boolean contains(String form) {
        return WORDS.contains(form);
    }
}
