package dev.greenroom.grading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the question given back as an answer, whole or with a few words around it. */
final class QuestionCopy {

    private static final int FEWEST_WORDS = 4;
    private static final double SHARE_OF_CONTENT = 0.85;
    private static final double SHARE_OF_QUESTION = 0.7;
    private static final double SHARE_OF_PAIRS = 0.6;
    private static final Set<String> ASKS_FOR_YES_OR_NO = Set.of(
            "is", "are", "was", "were", "do", "does", "did", "can", "could", "should", "would", "will", "has", "have",
            "must", "may", "true");
    private static final Set<String> VERDICTS = Set.of("yes", "no", "true", "false", "not", "never", "always");

    private QuestionCopy() {}

    /** Whether the answer is the question or one of its sentences, and nothing else that matters. */
    static boolean is(String question, Text answer) {
        Text asked = Text.of(question);
        return isCopy(asked.words(), answer)
                || asked.sentences().stream().anyMatch(sentence -> isCopy(sentence.words(), answer));
    }

    /** Who says yes, or one of two things, answers in the question's own words. */
    private static boolean decides(List<Word> asked, List<Word> words) {
        Set<String> theirs = forms(asked);
        Set<String> own = forms(words);
        boolean offers = theirs.contains("or") && !own.contains("or");
        boolean yesOrNo = ASKS_FOR_YES_OR_NO.contains(asked.getFirst().form())
                && VERDICTS.stream().anyMatch(verdict -> own.contains(verdict) && !theirs.contains(verdict));
        return offers || yesOrNo;
    }

    private static Set<String> forms(List<Word> words) {
        return words.stream().map(Word::form).collect(Collectors.toSet());
    }

    private static boolean isCopy(List<Word> asked, Text answer) {
        List<Word> words = answer.words();
        List<String> own = stems(answer.contentWords());
        List<String> content = stems(asked.stream().filter(Word::isContent).toList());
        return words.size() >= FEWEST_WORDS
                && asked.size() >= FEWEST_WORDS
                && share(own, new HashSet<>(stems(asked))) >= SHARE_OF_CONTENT
                && share(content, new HashSet<>(own)) >= SHARE_OF_QUESTION
                && share(pairs(words), new HashSet<>(pairs(asked))) >= SHARE_OF_PAIRS
                && !decides(asked, words);
    }

    private static List<String> stems(List<Word> words) {
        return words.stream().map(Word::stem).toList();
    }

    private static List<String> pairs(List<Word> words) {
        List<String> pairs = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1).stem() + " " + words.get(i).stem());
        }
        return pairs;
    }

    private static double share(List<String> found, Set<String> known) {
        return found.isEmpty()
                ? 1
                : (double) found.stream().filter(known::contains).count() / found.size();
    }
}
