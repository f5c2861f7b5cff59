package dev.greenroom.grading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A rubric with everything about it that does not depend on the answer. */
record PreparedRubric(
        Rubric rubric, Variants variants, Wording question, Set<String> questionStems, List<List<Wording>> wordings) {

    static PreparedRubric of(Rubric rubric, Encoder encoder) {
        Variants variants = Variants.usedIn(texts(rubric));
        Set<String> question = new HashSet<>();
        variants.stemsOf(Text.of(rubric.question()).words()).forEach(question::addAll);
        List<List<Wording>> wordings = new ArrayList<>();
        for (Criterion criterion : rubric.criteria()) {
            wordings.add(sayings(criterion)
                    .map(text -> new Wording(text, encoder, variants, question))
                    .toList());
        }
        Wording asked = new Wording(rubric.question(), encoder, variants, Set.of());
        return new PreparedRubric(rubric, variants, asked, question, List.copyOf(wordings));
    }

    /** How many words were read, each with a vector. */
    long words() {
        return question.words().size()
                + wordings.stream()
                        .flatMap(List::stream)
                        .mapToLong(wording -> wording.words().size())
                        .sum();
    }

    float[] questionMeaning() {
        return question.meaning();
    }

    private static List<String> texts(Rubric rubric) {
        List<String> texts = new ArrayList<>(List.of(rubric.question()));
        rubric.criteria().forEach(criterion -> sayings(criterion).forEach(texts::add));
        return texts;
    }

    private static Stream<String> sayings(Criterion criterion) {
        return criterion.wordings().filter(wording -> !wording.isBlank());
    }
}
