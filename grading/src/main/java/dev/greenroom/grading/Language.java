package dev.greenroom.grading;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a text is English prose, which alone the checks of words and word order know. */
final class Language {

    private static final Set<String> FOREIGN = Resources.lines("foreign-words.txt")
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());
    private static final double SHARE_OF_ANOTHER_LANGUAGE = 0.15;
    private static final double SHARE_OF_FORMULAS = 0.3;
    private static final double SHARE_OF_ANOTHER_SCRIPT = 0.5;

    private Language() {}

    static boolean isEnglish(List<Word> words) {
        return !isFormula(words)
                && !isOfAnotherScript(words)
                && share(words, word -> FOREIGN.contains(word.form())) < SHARE_OF_ANOTHER_LANGUAGE;
    }

    /** Cyrillic, Chinese and the like; some of these write a whole sentence without a space. */
    static boolean isOfAnotherScript(List<Word> words) {
        return share(words, word -> !isLatin(word.form().codePointAt(0))) > SHARE_OF_ANOTHER_SCRIPT;
    }

    private static boolean isLatin(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.LATIN || script == UnicodeScript.COMMON;
    }

    /** Numbers and single letters, as in a calculation. */
    static boolean isFormula(List<Word> words) {
        return share(words, Language::isSymbol) > SHARE_OF_FORMULAS;
    }

    private static boolean isSymbol(Word word) {
        boolean letter = word.form().length() == 1 && !FunctionWords.contains(word.form());
        return letter || word.form().chars().anyMatch(Character::isDigit);
    }

    private static double share(List<Word> words, java.util.function.Predicate<Word> counts) {
        return words.isEmpty() ? 0 : (double) words.stream().filter(counts).count() / words.size();
    }
}
