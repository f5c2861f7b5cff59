package dev.greenroom.grading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well some words of an answer speak for the words of a point, word by word. A word is matched by the same stem, by a
 * variant of its term, by a slip of the pen, or by a word with a near meaning in its context.
 *
 * @param coverage share of the point's weighted words that are matched, 0 to 1
 * @param matched the content words of the answer that match, in their order
 */
record Alignment(double coverage, List<Word> matched) {

    private static final double SLIP = 0.95;
    private static final double UNRELATED = 0.35;
    private static final double SAME = 0.80;
    private static final double COUNTS_AS_EVIDENCE = 0.45;

    static Alignment of(Wording wording, Passage answer, List<Word> words, Map<Word, Set<String>> stems) {
        double matchedWeight = 0;
        Set<Word> evidence = new HashSet<>();
        for (Word wanted : wording.words()) {
            Match best = best(wording, wanted, answer, words, stems);
            matchedWeight += wording.weight(wanted) * best.similarity();
            if (wanted.isContent() && best.word() != null && best.similarity() >= COUNTS_AS_EVIDENCE) {
                evidence.add(best.word());
            }
        }
        List<Word> ordered = new ArrayList<>(words);
        ordered.retainAll(evidence);
        return new Alignment(wording.totalWeight() > 0 ? matchedWeight / wording.totalWeight() : 0, ordered);
    }

    private static Match best(
            Wording wording, Word wanted, Passage answer, List<Word> words, Map<Word, Set<String>> stems) {
        Match best = new Match(null, 0);
        for (Word word : words) {
            if (word.isContent() == wanted.isContent()) {
                double similarity = sameTerm(wording.stems(wanted), stems.getOrDefault(word, Set.of()))
                        ? 1
                        : Math.max(slip(wanted, word), nearness(wording.vector(wanted), answer.vector(word)));
                best = similarity > best.similarity() ? new Match(word, similarity) : best;
            }
        }
        return best;
    }

    private static boolean sameTerm(Set<String> wanted, Set<String> given) {
        return wanted.stream().anyMatch(given::contains);
    }

    private static double slip(Word wanted, Word given) {
        return wanted.isContent() && Spelling.isSlip(wanted.form(), given.form()) ? SLIP : 0;
    }

    private static double nearness(float[] wanted, float[] given) {
        return Math.clamp((Vectors.dot(wanted, given) - UNRELATED) / (SAME - UNRELATED), 0, 1);
    }

    private record Match(@org.jspecify.annotations.Nullable Word word, double similarity) {}
}
