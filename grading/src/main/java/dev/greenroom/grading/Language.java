package dev.greenroom.grading;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whether a text is English prose, which alone the checks of words and word order know. */
final class Language {

    private static final Set<String> FOREIGN = Resources.lines("foreign-words.txt")
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());
    private static final double SHARE_OF_ANOTHER_LANGUAGE = 0.15;
    private static final double SHARE_OF_FORMULAS = 0.3;
    private static final double SHARE_OF_ANOTHER_SCRIPT = 0.5;
    /** One alone may be English too: "plus", "die", "care". */
    private static final int FEWEST_FOREIGN_WORDS = 2;

    private static final int SIGNS_OF_CODE = 3;
    private static final Pattern CODE =
            Pattern.compile("(?m)[{}] *$|[)}\\]\"'] *; *$|\\w\\([^()\\n]*\\)|[=!<>]=|\\w \\+?= |\\w\\[|\\w\\.\\w+\\(|:$"
                    + "|^ *(?:def|class|import|return|if|for|while|else|SELECT|CREATE|INSERT|UPDATE|DELETE)\\b"
                    + "|\\b(?:FROM|WHERE|JOIN|VALUES|VARCHAR|INTEGER|NOT NULL|PRIMARY KEY|GROUP BY|ORDER BY)\\b");

    private Language() {}

    static boolean isEnglish(List<Word> words) {
        return !isFormula(words) && !isOfAnotherScript(words) && !isForeign(words);
    }

    private static boolean isForeign(List<Word> words) {
        List<String> foreign =
                words.stream().map(Word::form).filter(FOREIGN::contains).toList();
        return (double) foreign.size() / Math.max(1, words.size()) >= SHARE_OF_ANOTHER_LANGUAGE
                && new HashSet<>(foreign).size() >= FEWEST_FOREIGN_WORDS;
    }

    /** Program text, which has neither the words nor the order of prose. */
    static boolean isCode(Text text) {
        return CODE.matcher(text.raw()).results().limit(SIGNS_OF_CODE).count() == SIGNS_OF_CODE;
    }

    /** Cyrillic, Chinese and the like; some of these write a whole sentence without a space. */
    static boolean isOfAnotherScript(List<Word> words) {
        return share(words, word -> !isLatin(word.form().codePointAt(0))) > SHARE_OF_ANOTHER_SCRIPT;
    }

    private static boolean isLatin(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.LATIN || script == UnicodeScript.COMMON;
    }

    /** Numbers and single letters side by side, as in a calculation; those before the words of a list are none. */
    static boolean isFormula(List<Word> words) {
        long symbols = IntStream.range(0, words.size())
                .filter(at -> isSymbol(words, at) && (isSymbol(words, at - 1) || isSymbol(words, at + 1)))
                .count();
        return symbols > SHARE_OF_FORMULAS * words.size();
    }

    private static boolean isSymbol(List<Word> words, int at) {
        return at >= 0 && at < words.size() && isSymbol(words.get(at));
    }

    private static boolean isSymbol(Word word) {
        boolean letter = word.form().length() == 1 && !FunctionWords.contains(word.form());
        return letter || word.form().chars().anyMatch(Character::isDigit);
    }

    private static double share(List<Word> words, java.util.function.Predicate<Word> counts) {
        return words.isEmpty() ? 0 : (double) words.stream().filter(counts).count() / words.size();
    }
}
