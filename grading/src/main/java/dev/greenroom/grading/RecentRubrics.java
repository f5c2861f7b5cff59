package dev.greenroom.grading;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the rubrics used last prepared: a rehearsal or a pile of answers asks for the same ones over and over. What is kept
 * takes some 2 kB of memory for each word, so the words are counted.
 */
final class RecentRubrics {

    private static final int RUBRICS_KEPT = 256;
    private static final int WORDS_KEPT = 60_000;
    private final Map<Rubric, PreparedRubric> prepared = new LinkedHashMap<>(16, 0.75f, true);
    private long words;

    /** Two threads may prepare the same rubric at once; both get the same result. */
    PreparedRubric get(Rubric rubric, Function<Rubric, PreparedRubric> prepare) {
        PreparedRubric known = known(rubric);
        if (known == null) {
            known = prepare.apply(rubric);
            keep(rubric, known);
        }
        return known;
    }

    private synchronized @Nullable PreparedRubric known(Rubric rubric) {
        return prepared.get(rubric);
    }

    private synchronized void keep(Rubric rubric, PreparedRubric known) {
        if (prepared.put(rubric, known) == null) {
            words += known.words();
        }
        Iterator<PreparedRubric> oldest = prepared.values().iterator();
        while (prepared.size() > 1 && (prepared.size() > RUBRICS_KEPT || words > WORDS_KEPT)) {
            words -= oldest.next().words();
            oldest.remove();
        }
    }
}
