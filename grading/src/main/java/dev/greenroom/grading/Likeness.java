package dev.greenroom.grading;

import java.util.List;
import java.util.Set;

/**
 * How alike each word of a wording and each word of an answer are, 0 to 1: the same stem, a variant of the same term, a
 * slip of the pen, or a near meaning in context.
 */
final class Likeness {

    private static final double SLIP = 0.95;
    private static final double UNRELATED = 0.35;
    private static final double SAME = 0.80;
    private final double[][] likeness;

    Likeness(Wording wording, PreparedAnswer answer) {
        List<Word> wanted = wording.words();
        List<Word> given = answer.passage().words();
        likeness = new double[wanted.size()][given.size()];
        for (int i = 0; i < wanted.size(); i++) {
            for (int j = 0; j < given.size(); j++) {
                if (wanted.get(i).isContent() == given.get(j).isContent()) {
                    likeness[i][j] = shares(wording.stems(i), answer.stems(j))
                            ? 1
                            : Math.max(
                                    slip(wording.passage(), i, answer.passage(), j),
                                    nearness(wording.vector(i), answer.passage().vector(j)));
                }
            }
        }
    }

    private static boolean shares(Set<String> wanted, Set<String> given) {
        for (String stem : wanted) {
            if (given.contains(stem)) {
                return true;
            }
        }
        return false;
    }

    /** Two words that everybody knows are no slip of each other: "heart" is not "heat", "string" not "strong". */
    private static double slip(Passage wording, int i, Passage answer, int j) {
        Word wanted = wording.words().get(i);
        boolean slip = wanted.isContent()
                && !(wording.isKnown(i) && answer.isKnown(j))
                && Spelling.isSlip(wanted.form(), answer.words().get(j).form());
        return slip ? SLIP : 0;
    }

    private static double nearness(float[] wanted, float[] given) {
        return Math.clamp((Vectors.dot(wanted, given) - UNRELATED) / (SAME - UNRELATED), 0, 1);
    }

    double of(int wanted, int given) {
        return likeness[wanted][given];
    }

    /** The answer's word in a range that is most like the wanted one, the first of equals; -1 in an empty range. */
    int nearest(int wanted, int from, int to) {
        int best = from < to ? from : -1;
        for (int j = from + 1; j < to; j++) {
            best = likeness[wanted][j] > likeness[wanted][best] ? j : best;
        }
        return best;
    }
}
