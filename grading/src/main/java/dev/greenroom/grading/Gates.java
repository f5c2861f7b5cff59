package dev.greenroom.grading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    private static final double SHARE_OF_NOISE = 0.5;
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
        if (NoAnswer.is(answer)) {
            return Optional.of(Flag.NO_ANSWER);
        }
        return GraderInstruction.isIn(answer, rubric) ? Optional.of(Flag.INSTRUCTION_TO_GRADER) : Optional.empty();
    }

    private Optional<Flag> noSense(Rubric rubric, Text answer) {
        List<Word> words = answer.words();
        if (words.size() < FEWEST_WORDS && answer.contentWords().size() < 2 && !Language.isOfAnotherScript(words)) {
            return Optional.of(Flag.TOO_SHORT);
        }
        if (isGibberish(words)) {
            return Optional.of(Flag.GIBBERISH);
        }
        if (QuestionCopy.is(rubric.question(), answer)) {
            return Optional.of(Flag.COPY_OF_QUESTION);
        }
        return KeywordList.is(answer) || hasNoOrder(answer) ? Optional.of(Flag.NO_SENTENCES) : Optional.empty();
    }

    private Optional<Flag> noShortSense(Rubric references, Text answer) {
        List<Word> words = answer.words();
        if (words.size() >= WORDS_THAT_MAKE_A_SENTENCE && isGibberish(words)) {
            return Optional.of(Flag.GIBBERISH);
        }
        if (QuestionCopy.is(references.question(), answer)) {
            return Optional.of(Flag.COPY_OF_QUESTION);
        }
        return isLongList(answer, references) || hasNoOrder(answer) ? Optional.of(Flag.NO_SENTENCES) : Optional.empty();
    }

    /** A short answer may be a list where a reference is one. */
    private static boolean isLongList(Text answer, Rubric references) {
        Criterion reference = references.criteria().getFirst();
        return KeywordList.is(answer)
                && !KeywordList.is(Text.of(reference.text()))
                && reference.acceptedWordings().stream().noneMatch(wording -> KeywordList.is(Text.of(wording)));
    }

    private boolean isGibberish(List<Word> words) {
        double letters = words.stream().mapToInt(word -> word.form().length()).sum();
        double noise = words.stream()
                .filter(this::isNoise)
                .mapToInt(word -> word.form().length())
                .sum();
        return (Language.isEnglish(words) && noise / letters > SHARE_OF_NOISE) || isRepetition(words);
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

    private static boolean isRepetition(List<Word> words) {
        Set<String> different = new HashSet<>();
        words.forEach(word -> different.add(word.form()));
        return words.size() >= WORDS_THAT_MAKE_A_SENTENCE
                && words.size() < WORDS_THAT_REPEAT_ANYWAY
                && !Language.isFormula(words)
                && different.size() < LEAST_VARIETY * words.size();
    }

    private static boolean hasNoOrder(Text answer) {
        List<Word> words = answer.words();
        return words.size() >= WORDS_THAT_HAVE_AN_ORDER
                && Language.isEnglish(words)
                && Signs.grammar(words) >= LEAST_GRAMMAR
                && WordOrder.score(answer.raw()) < leastOrder(words.size());
    }

    /** Shuffled words fall further below chance the longer the text is, as fewer of them stand at an end. */
    private static double leastOrder(int words) {
        return LEAST_ORDER + ORDER_A_WORD * Math.min(words, WORDS_THAT_SHOW_ORDER);
    }
}
