package dev.greenroom.grading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps the rubrics used last prepared: a rehearsal or a pile of answers asks for the same ones over and over. */
final class RecentRubrics {

    private static final int KEPT = 256;
    private final Map<Rubric, PreparedRubric> prepared = new LinkedHashMap<>(16, 0.75f, true);

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
        prepared.put(rubric, known);
        if (prepared.size() > KEPT) {
            prepared.remove(prepared.keySet().iterator().next());
        }
    }
}
