package dev.greenroom.grading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Small signs in a text that change what it says without changing what it is about. */
final class Signs {

    private static final Set<String> DENIALS = Set.of(
            "not",
            "no",
            "never",
            "none",
            "nothing",
            "nobody",
            "neither",
            "nor",
            "without",
            "cannot",
            "hardly",
            "rarely",
            "barely",
            "lacks",
            "fails",
            "instead",
            "unable",
            "impossible",
            "wrong",
            "false",
            "myth");
    private static final Pattern NUMBER =
            Pattern.compile("\\d+|one|two|three|four|five|six|seven|eight|nine|ten|once|twice");

    private Signs() {}

    static double denials(List<Word> words) {
        return words.stream()
                .filter(word -> DENIALS.contains(word.form()) || word.form().endsWith("n't"))
                .count();
    }

    /** Share of the numbers wanted that are among the words given; 1 if none are wanted. */
    static double numbersFound(List<Word> wanted, List<Word> given) {
        Set<String> numbers = numbers(wanted);
        Set<String> found = numbers(given);
        found.retainAll(numbers);
        return numbers.isEmpty() ? 1 : (double) found.size() / numbers.size();
    }

    private static Set<String> numbers(List<Word> words) {
        Set<String> numbers = new HashSet<>();
        words.stream()
                .map(Word::form)
                .filter(form -> NUMBER.matcher(form).matches())
                .forEach(numbers::add);
        return numbers;
    }

    /** Share of words that carry grammar. */
    static double grammar(List<Word> words) {
        double content = words.stream().filter(Word::isContent).count();
        return words.isEmpty() ? 0 : 1 - content / words.size();
    }

    /** Share of the content words whose stem is among those given. */
    static double shareIn(Set<String> stems, List<Word> words) {
        double content = 0;
        double found = 0;
        for (Word word : words) {
            content += word.isContent() ? 1 : 0;
            found += word.isContent() && stems.contains(word.stem()) ? 1 : 0;
        }
        return found / Math.max(1, content);
    }
}
