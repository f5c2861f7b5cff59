package dev.greenroom.grading;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides what an answer does with one criterion: the fitted model's likeliest state, unless one of three rules knows
 * better. Their bounds were chosen on the development half of grading/evaluation.
 */
final class PointJudge {

    /** Telling somebody wrongly that they said the opposite costs more trust than missing that they did. */
    private static final double CONTRADICTED_OVER_COVERED = 1.75;

    private static final double SHARES_HARDLY_A_WORD = 0.1;
    private static final double SURE_ALL_THE_SAME = 0.65;
    private static final double SURE_OF_THE_LETTER = 0.95;

    private final FusedModel model = FusedModel.read("points.json");

    JudgedPoint judge(Criterion criterion, PointMeasure measure, String answer) {
        Optional<Evidence> letter =
                measure.features().get("denials") == 0 ? ToTheLetter.find(criterion, answer) : Optional.empty();
        if (letter.isPresent()) {
            List<Evidence> quoted = List.of(letter.get());
            return new JudgedPoint(new CriterionGrade(criterion, PointState.COVERED, SURE_OF_THE_LETTER, quoted), 0);
        }
        Map<PointState, Double> probabilities = model.probabilities(measure.features(), PointState.class);
        double contradicted = probabilities.getOrDefault(PointState.CONTRADICTED, 0.0);
        double covered = probabilities.getOrDefault(PointState.COVERED, 0.0);
        return new JudgedPoint(
                likeliest(probabilities, criterion, measure, answer), contradicted / (contradicted + covered));
    }

    private static CriterionGrade likeliest(
            Map<PointState, Double> probabilities, Criterion criterion, PointMeasure measure, String answer) {
        PointState state = likeliest(probabilities);
        double confidence = probabilities.getOrDefault(state, 0.0);
        if (isDoubtful(state, confidence, measure)) {
            return grade(criterion, PointState.MISSING, 1 - confidence, measure, answer);
        }
        return grade(criterion, state, confidence, measure, answer);
    }

    private static PointState likeliest(Map<PointState, Double> probabilities) {
        Map<PointState, Double> weighed = new EnumMap<>(probabilities);
        double covered = weighed.getOrDefault(PointState.COVERED, 0.0);
        weighed.computeIfPresent(
                PointState.CONTRADICTED, (_, value) -> value < CONTRADICTED_OVER_COVERED * covered ? 0.0 : value);
        return Collections.max(weighed.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    /** The network alone, unsure and without a word in common with the point, is no evidence. */
    private static boolean isDoubtful(PointState state, double confidence, PointMeasure measure) {
        return (state == PointState.COVERED || state == PointState.PARTIAL)
                && confidence < SURE_ALL_THE_SAME
                && measure.features().get("whole.coverage") < SHARES_HARDLY_A_WORD;
    }

    private static CriterionGrade grade(
            Criterion criterion, PointState state, double confidence, PointMeasure measure, String answer) {
        return new CriterionGrade(criterion, state, confidence, measure.evidence(state, answer));
    }
}
