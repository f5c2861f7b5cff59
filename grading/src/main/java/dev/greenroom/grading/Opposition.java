package dev.greenroom.grading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Signs that some words of an answer say the reverse of a wording although they speak of the same. */
final class Opposition {

    private static final double SAME = 0.95;
    private static final double ALIKE = 0.8;
    private final Wording wording;
    private final Window window;
    private final Likeness likeness;
    private final List<Word> given;
    private final Set<String> wanted = new HashSet<>();

    private Opposition(Reading reading, PreparedAnswer answer, Likeness likeness) {
        this.wording = reading.wording();
        this.window = reading.window();
        this.likeness = likeness;
        this.given = answer.passage().words().subList(window.from(), window.to());
        wording.words().forEach(word -> wanted.add(word.stem()));
    }

    /** Adds the signs under names with a prefix. */
    static void put(Features features, String prefix, Reading reading, PreparedAnswer answer, Likeness likeness) {
        Opposition signs = new Opposition(reading, answer, likeness);
        features.put(prefix + "opposed", signs.opposed())
                .put(prefix + "denied", signs.denied())
                .put(prefix + "kept", signs.kept())
                .put(prefix + "denials", signs.denials());
    }

    /** How many words of the wording are not said, but their opposite is, and the wording has no use for it. */
    private double opposed() {
        double count = 0;
        for (int i = 0; i < wording.words().size(); i++) {
            Word word = wording.words().get(i);
            boolean said = nearest(i) >= 0 && likeness.of(i, nearest(i)) >= SAME;
            count += !said && given.stream().anyMatch(other -> isOpposite(word, other)) ? 1 : 0;
        }
        return count;
    }

    private boolean isOpposite(Word word, Word other) {
        return !wanted.contains(other.stem()) && Opposites.are(word, other);
    }

    private int nearest(int word) {
        return likeness.nearest(word, window.from(), window.to());
    }

    /** Share of the weighted words found that are denied in one of the two texts only. */
    private double denied() {
        boolean[] there = Denials.reach(wording.words());
        boolean[] here = Denials.reach(given);
        double found = 0;
        double differ = 0;
        for (int i = 0; i < there.length; i++) {
            int best = nearest(i);
            if (wording.words().get(i).isContent() && best >= 0 && likeness.of(i, best) >= ALIKE) {
                found += wording.weight(i);
                differ += there[i] != here[best - window.from()] ? wording.weight(i) : 0;
            }
        }
        return found > 0 ? differ / found : 0;
    }

    /** Share of the words found that come in the order of the wording: exchanged roles lower it. */
    private double kept() {
        double pairs = 0;
        double kept = 0;
        int before = -1;
        for (int i = 0; i < wording.words().size(); i++) {
            int best = nearest(i);
            if (wording.words().get(i).isContent() && best >= 0 && likeness.of(i, best) >= SAME) {
                pairs += before >= 0 ? 1 : 0;
                kept += before >= 0 && best > before ? 1 : 0;
                before = best;
            }
        }
        return pairs > 0 ? kept / pairs : 1;
    }

    private double denials() {
        return Signs.denials(given) - Signs.denials(wording.words());
    }
}
