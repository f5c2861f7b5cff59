package dev.greenroom.grading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** What alignment and plain signs say about a short answer beside its references, before any network is asked. */
final class ComparisonAlignment {

    private final PreparedRubric rubric;
    private final PreparedAnswer answer;

    ComparisonAlignment(PreparedRubric rubric, PreparedAnswer answer) {
        this.rubric = rubric;
        this.answer = answer;
    }

    /** The answer's features beside the references that it is nearest to, nearest first. */
    Features of(List<PointReading> readings) {
        PointReading nearest = readings.getFirst();
        Features features = new Features();
        likeness(features, readings);
        WordSigns.put(features, "", nearest.whole(), answer, nearest.likeness());
        Opposition.put(features, "", nearest.whole(), answer, nearest.likeness());
        Opposition.put(features, "top.", nearest.sentences().getFirst(), answer, nearest.likeness());
        words(features, nearest.wording());
        origin(features, nearest.wording());
        return features;
    }

    private void likeness(Features features, List<PointReading> readings) {
        Reading nearest = readings.getFirst().whole();
        features.put("coverage", nearest.coverage())
                .put("focus", nearest.alignment().focus())
                .put("nearness", nearest.nearness())
                .put("max.coverage", max(readings, Reading::coverage))
                .put("max.focus", max(readings, reading -> reading.alignment().focus()))
                .put("max.nearness", max(readings, Reading::nearness))
                .put("best.strength", readings.getFirst().best().strength())
                .put(
                        "question.nearness",
                        Vectors.dot(rubric.questionMeaning(), answer.whole().meaning()))
                .put(
                        "question.reference",
                        Vectors.dot(rubric.questionMeaning(), nearest.wording().meaning()));
    }

    private static double max(List<PointReading> readings, ToDoubleFunction<Reading> value) {
        return readings.stream()
                .map(PointReading::whole)
                .mapToDouble(value)
                .max()
                .orElseThrow();
    }

    private void words(Features features, Wording nearest) {
        List<Word> wanted = nearest.words();
        List<Word> given = answer.passage().words();
        features.put("answer.denials", Signs.denials(given))
                .put("answer.denied", answer.denied())
                .put("answer.sentences", answer.sentences().size())
                .put("numbers", Signs.numbersFound(wanted, given))
                .put("reference.words", wanted.size())
                .put("answer.words", given.size())
                .put("length", Math.log((1.0 + given.size()) / (1.0 + wanted.size())))
                .put("grammar", Signs.grammar(given))
                .put("order", WordOrder.score(answer.raw()))
                .put("references", rubric.wordings().getFirst().size());
    }

    /** Words that neither the question nor the reference has, that only the question has, and only the reference. */
    private void origin(Features features, Wording nearest) {
        Set<String> reference = new HashSet<>();
        nearest.words().forEach(word -> reference.add(word.stem()));
        double content = 0;
        double foreign = 0;
        double asked = 0;
        double shared = 0;
        for (Word word : answer.passage().words()) {
            if (word.isContent()) {
                boolean inQuestion = rubric.questionStems().contains(word.stem());
                boolean inReference = reference.contains(word.stem());
                content++;
                foreign += inQuestion || inReference ? 0 : 1;
                asked += inQuestion && !inReference ? 1 : 0;
                shared += inReference && !inQuestion ? 1 : 0;
            }
        }
        features.put("answer.content", content)
                .put("foreign", foreign / Math.max(1, content))
                .put("asked", asked / Math.max(1, content))
                .put("shared", shared / Math.max(1, content));
    }
}
