package dev.greenroom.grading;

import java.util.List;
import java.util.Set;

/** Which words of a sentence a "not" reaches. */
final class Denials {

    private static final Set<String> STARTS = Set.of(
            "not", "no", "never", "none", "nothing", "nobody", "neither", "nor", "without", "cannot", "hardly",
            "rarely", "seldom", "barely", "false", "myth");
    private static final Set<String> SOFTENERS = Set.of("only", "just", "merely", "simply");
    private static final Set<String> EXCLUSIVES = Set.of("two", "more", "other", "others", "else");
    private static final Set<String> TRUTH = Set.of("true", "correct", "right", "case", "so");
    private static final Set<String> TURNS = Set.of("but", "because", "although", "whereas", "while", "if", "when");
    private static final int REACH = 6;

    private Denials() {}

    /** For each word whether a denial before it reaches it: some words far, or to the end after "not true". */
    static boolean[] reach(List<Word> words) {
        boolean[] reached = new boolean[words.size()];
        int left = 0;
        for (int i = 0; i < reached.length; i++) {
            if (startsAt(i, words)) {
                left = isAboutTruth(i, words) ? reached.length : REACH;
            } else if (left > 0) {
                left = left <= REACH && TURNS.contains(words.get(i).form()) ? 0 : left - 1;
                reached[i] = left > 0;
            }
        }
        return reached;
    }

    static boolean isIn(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (startsAt(i, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAt(int i, List<Word> words) {
        String form = words.get(i).form();
        boolean denies = STARTS.contains(form) || form.endsWith("n't") || isSetAside(i, words);
        return denies && !(i + 1 < words.size() && isMild(words.get(i + 1).form()));
    }

    /** "Not only" denies nothing, and "no two", "no other" and "nothing else" say that there is just one. */
    private static boolean isMild(String next) {
        return SOFTENERS.contains(next) || EXCLUSIVES.contains(next);
    }

    /** "rather than", "instead of". */
    private static boolean isSetAside(int i, List<Word> words) {
        if (i == 0) {
            return false;
        }
        String before = words.get(i - 1).form();
        return switch (words.get(i).form()) {
            case "than" -> before.equals("rather");
            case "of" -> before.equals("instead");
            default -> false;
        };
    }

    private static boolean isAboutTruth(int i, List<Word> words) {
        return words.subList(i, Math.min(words.size(), i + 4)).stream()
                .anyMatch(word -> TRUTH.contains(word.form())
                        || word.form().equals("myth")
                        || word.form().equals("false"));
    }
}
