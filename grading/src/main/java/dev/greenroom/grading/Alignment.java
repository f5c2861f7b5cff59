package dev.greenroom.grading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How well a window of an answer speaks for a wording, word by word.
 *
 * @param coverage share of the wording's weighted words found in the window, 0 to 1
 * @param focus share of the window's weighted words that speak for the wording, 0 to 1
 * @param matched the content words of the answer that match
 */
record Alignment(double coverage, double focus, Set<Word> matched) {

    private static final double COUNTS_AS_EVIDENCE = 0.45;

    static Alignment of(Wording wording, PreparedAnswer answer, Likeness likeness, Window window) {
        return new Alignment(
                coverage(wording, likeness, window),
                focus(wording, answer, likeness, window),
                matched(wording, answer, likeness, window));
    }

    private static double coverage(Wording wording, Likeness likeness, Window window) {
        double found = 0;
        for (int i = 0; i < wording.words().size(); i++) {
            int best = likeness.nearest(i, window.from(), window.to());
            found += best < 0 ? 0 : wording.weight(i) * likeness.of(i, best);
        }
        return wording.totalWeight() > 0 ? found / wording.totalWeight() : 0;
    }

    private static double focus(Wording wording, PreparedAnswer answer, Likeness likeness, Window window) {
        double all = 0;
        double found = 0;
        for (int j = window.from(); j < window.to(); j++) {
            double best = 0;
            for (int i = 0; i < wording.words().size(); i++) {
                best = Math.max(best, likeness.of(i, j));
            }
            all += answer.passage().rarity(j);
            found += answer.passage().rarity(j) * best;
        }
        return all > 0 ? found / all : 0;
    }

    private static Set<Word> matched(Wording wording, PreparedAnswer answer, Likeness likeness, Window window) {
        List<Word> words = answer.passage().words();
        Set<Word> matched = new HashSet<>();
        for (int i = 0; i < wording.words().size(); i++) {
            int best = likeness.nearest(i, window.from(), window.to());
            if (best >= 0 && words.get(best).isContent() && likeness.of(i, best) >= COUNTS_AS_EVIDENCE) {
                matched.add(words.get(best));
            }
        }
        return matched;
    }
}
