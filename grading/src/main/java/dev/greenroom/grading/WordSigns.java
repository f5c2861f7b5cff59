package dev.greenroom.grading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What single words say about how completely some words of an answer speak for a wording. */
final class WordSigns {

    private static final double EXACT = 0.95;
    private static final double UNMATCHED = 0.5;

    private WordSigns() {}

    /** Adds the signs under names with a prefix. */
    static void put(Features features, String prefix, Reading reading, PreparedAnswer answer, Likeness likeness) {
        Wording wording = reading.wording();
        double exact = 0;
        double missed = 0;
        double content = 0;
        double found = 0;
        for (int i = 0; i < wording.words().size(); i++) {
            int best = likeness.nearest(
                    i, reading.window().from(), reading.window().to());
            double like = best < 0 ? 0 : likeness.of(i, best);
            exact += like >= EXACT ? wording.weight(i) : 0;
            missed = Math.max(missed, like < UNMATCHED ? wording.weight(i) : 0);
            content += wording.words().get(i).isContent() ? 1 : 0;
            found += wording.words().get(i).isContent() && like >= UNMATCHED ? 1 : 0;
        }
        List<Word> given = answer.passage()
                .words()
                .subList(reading.window().from(), reading.window().to());
        features.put(prefix + "exact", exact / Math.max(1e-9, wording.totalWeight()))
                .put(prefix + "missed", missed)
                .put(prefix + "found", found)
                .put(prefix + "found.share", found / Math.max(1, content))
                .put(prefix + "pairs", pairs(wording.words(), given));
    }

    /** Share of the wanted neighbours that stand side by side in the words given. */
    private static double pairs(List<Word> wanted, List<Word> given) {
        Set<String> pairs = pairs(wanted);
        Set<String> both = pairs(given);
        both.retainAll(pairs);
        return (double) both.size() / Math.max(1, pairs.size());
    }

    private static Set<String> pairs(List<Word> words) {
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1).stem() + " " + words.get(i).stem());
        }
        return pairs;
    }
}
