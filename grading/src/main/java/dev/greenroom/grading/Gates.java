package dev.greenroom.grading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is checked before anything is graded: an answer that is stopped here earns nothing. */
final class Gates {

    private static final int FEWEST_WORDS = 3;
    private static final int WORDS_THAT_MAKE_A_SENTENCE = 8;
    private static final int WORDS_THAT_HAVE_AN_ORDER = 12;
    private static final int WORDS_THAT_REPEAT_ANYWAY = 200;
    private static final double LEAST_GRAMMAR = 0.25;
    private static final double LEAST_ORDER = -0.15;
    private static final double ORDER_A_WORD = -0.001;
    private static final int WORDS_THAT_SHOW_ORDER = 70;
    private static final double LEAST_VARIETY = 0.28;
    private static final Pattern ASKS_FOR_NAMES =
            Pattern.compile("(?i)(?:^|[.?!] )(?:please |can you |could you )?(?:name|list|enumerate)\\b");
    private static final int RUN = 3;
    private static final double LEAST_RUNS = 0.6;
    private static final double SHARE_OF_NOISE = 0.5;
    /** Terms of a trade fall into crumbs as well, but can be said: "metoprolol", "usufruct". */
    private static final Pattern UNSAYABLE = Pattern.compile("[^aeiouy]{4}");

    private final Vocabulary vocabulary;

    Gates(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The first reason to stop an answer to a rubric, if there is one. */
    Optional<Flag> stop(Rubric rubric, Text answer) {
        return refusal(rubric, answer).or(() -> noSense(rubric, answer));
    }

    /** The first reason to stop a short answer to a question with references, if there is one. */
    Optional<Flag> stopComparison(Rubric references, Text answer) {
        return refusal(references, answer).or(() -> noShortSense(references, answer));
    }

    /** What is no answer, however it is read. */
    private static Optional<Flag> refusal(Rubric rubric, Text answer) {
        if (answer.words().isEmpty()) {
            return Optional.of(Flag.EMPTY);
        }
        if (NoAnswer.is(answer) && !isAWording(rubric, answer)) {
            return Optional.of(Flag.NO_ANSWER);
        }
        return GraderInstruction.isIn(answer, rubric) ? Optional.of(Flag.INSTRUCTION_TO_GRADER) : Optional.empty();
    }

    private Optional<Flag> noSense(Rubric rubric, Text answer) {
        List<Word> words = answer.words();
        if (words.size() < FEWEST_WORDS
                && answer.contentWords().size() < 2
                && !Language.isOfAnotherScript(words)
                && !isAWording(rubric, answer)) {
            return Optional.of(Flag.TOO_SHORT);
        }
        if (isGibberish(rubric, words)) {
            return Optional.of(Flag.GIBBERISH);
        }
        if (QuestionCopy.is(rubric.question(), answer)) {
            return Optional.of(Flag.COPY_OF_QUESTION);
        }
        boolean keywords = (KeywordList.is(answer) || KeywordList.isWordsInARow(answer)) && !asksForAList(rubric);
        return keywords || hasNoOrder(answer) ? Optional.of(Flag.NO_SENTENCES) : Optional.empty();
    }

    /** Where the question or most points are about names of things, naming them is an answer. */
    private static boolean asksForAList(Rubric rubric) {
        long names = rubric.criteria().stream()
                .filter(criterion -> KeywordList.lists(Text.of(criterion.text())))
                .count();
        return names * 2 > rubric.criteria().size()
                || ASKS_FOR_NAMES.matcher(rubric.question()).find();
    }

    private Optional<Flag> noShortSense(Rubric references, Text answer) {
        List<Word> words = answer.words();
        if (words.size() >= WORDS_THAT_MAKE_A_SENTENCE && isGibberish(references, words)) {
            return Optional.of(Flag.GIBBERISH);
        }
        if (QuestionCopy.is(references.question(), answer)) {
            return Optional.of(Flag.COPY_OF_QUESTION);
        }
        return isLongList(answer, references) || hasNoOrder(answer) ? Optional.of(Flag.NO_SENTENCES) : Optional.empty();
    }

    /** A short answer may be a list where a reference is one. */
    private static boolean isLongList(Text answer, Rubric references) {
        return KeywordList.is(answer) && wordings(references).noneMatch(KeywordList::lists);
    }

    /** Whether the answer is a point, an accepted wording or a reference, word for word. */
    private static boolean isAWording(Rubric rubric, Text answer) {
        List<String> said = forms(answer);
        return wordings(rubric).anyMatch(wording -> forms(wording).equals(said));
    }

    private static Stream<Text> wordings(Rubric rubric) {
        return rubric.criteria().stream().flatMap(Criterion::wordings).map(Text::of);
    }

    private static List<String> forms(Text text) {
        return text.words().stream().map(Word::form).toList();
    }

    private boolean isGibberish(Rubric rubric, List<Word> words) {
        return isRepetition(words) || (Language.isEnglish(words) && isMostlyNoise(rubric, words));
    }

    private boolean isMostlyNoise(Rubric rubric, List<Word> words) {
        double letters = words.stream().mapToInt(word -> word.form().length()).sum();
        List<String> noise =
                words.stream().filter(this::isNoise).map(Word::form).toList();
        if (length(noise) <= SHARE_OF_NOISE * letters) {
            return false;
        }
        Set<String> known = new HashSet<>(forms(Text.of(rubric.question())));
        wordings(rubric).forEach(wording -> known.addAll(forms(wording)));
        List<String> unknown =
                noise.stream().filter(word -> !known.contains(word)).toList();
        boolean sayable = words.size() < WORDS_THAT_MAKE_A_SENTENCE
                && unknown.stream().noneMatch(word -> UNSAYABLE.matcher(word).find());
        return length(unknown) > SHARE_OF_NOISE * letters && !sayable;
    }

    private static double length(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }

    /** A word that falls into crumbs: "memory" is one piece, "multithreading" four long ones, "xqzvbn" five short ones. */
    private boolean isNoise(Word word) {
        int length = word.form().length();
        if (length < 4 || word.form().chars().anyMatch(Character::isDigit)) {
            return false;
        }
        int pieces = vocabulary.idsOf(word.form()).size();
        boolean vowels = word.form().chars().anyMatch(letter -> "aeiouy".indexOf(letter) >= 0);
        return pieces > 1 && (length < 2.6 * pieces || !vowels);
    }

    /** Few words over and over, in the same order: in a truth table they come in another one each time. */
    private static boolean isRepetition(List<Word> words) {
        Set<String> different = new HashSet<>();
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            different.add(words.get(i).form());
            runs.add(words.subList(i, Math.min(i + RUN, words.size())).stream()
                    .map(Word::form)
                    .toList());
        }
        return words.size() >= WORDS_THAT_MAKE_A_SENTENCE
                && words.size() < WORDS_THAT_REPEAT_ANYWAY
                && !Language.isFormula(words)
                && different.size() < LEAST_VARIETY * words.size()
                && runs.size() < LEAST_RUNS * words.size();
    }

    private static boolean hasNoOrder(Text answer) {
        List<Word> words = answer.words();
        return words.size() >= WORDS_THAT_HAVE_AN_ORDER
                && Language.isEnglish(words)
                && !Language.isCode(answer)
                && Signs.grammar(words) >= LEAST_GRAMMAR
                && WordOrder.score(answer.raw()) < leastOrder(words.size());
    }

    /** Shuffled words fall further below chance the longer the text is, as fewer of them stand at an end. */
    private static double leastOrder(int words) {
        return LEAST_ORDER + ORDER_A_WORD * Math.min(words, WORDS_THAT_SHOW_ORDER);
    }
}
