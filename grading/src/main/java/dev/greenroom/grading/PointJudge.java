package dev.greenroom.grading;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Decides what an answer does with one criterion: the fitted model's likeliest state, unless one of three rules knows
 * better. Their bounds were chosen on the development half of grading/evaluation.
 */
final class PointJudge {

    /** Telling somebody wrongly that they said the opposite costs more trust than missing that they did. */
    private static final double CONTRADICTED_OVER_COVERED = 1.25;

    private static final double SHARES_HARDLY_A_WORD = 0.1;
    private static final double SURE_ALL_THE_SAME = 0.65;
    private static final double SURE_OF_THE_LETTER = 0.95;
    private static final Pattern SIGN = Pattern.compile("[<>=≤≥≠+*/^%]");
    private static final Pattern NO_SIGN =
            Pattern.compile("(?:[^\\p{L}\\p{M}\\p{N}<>=≤≥≠+*/^%-]|-(?!\\p{N})|(?<=\\p{L})-)+");

    private final FusedModel model = FusedModel.read("points.json");

    CriterionGrade judge(Criterion criterion, PointMeasure measure, String answer) {
        if (isSaidToTheLetter(criterion, measure, answer)) {
            return grade(criterion, PointState.COVERED, SURE_OF_THE_LETTER, measure, answer);
        }
        Map<PointState, Double> probabilities = model.probabilities(measure.features(), PointState.class);
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

    private static boolean isSaidToTheLetter(Criterion criterion, PointMeasure measure, String answer) {
        String said = plain(answer);
        return measure.features().get("denials") == 0
                && Stream.concat(Stream.of(criterion.text()), criterion.acceptedWordings().stream())
                        .map(PointJudge::plain)
                        .anyMatch(said::contains);
    }

    /** Words, numbers and the signs that make a claim another one: "x < 0" is not "x > 0", "-1" is not "1". */
    private static String plain(String text) {
        String signs = SIGN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" $0 ");
        return " " + NO_SIGN.matcher(signs).replaceAll(" ").strip() + " ";
    }

    private static CriterionGrade grade(
            Criterion criterion, PointState state, double confidence, PointMeasure measure, String answer) {
        return new CriterionGrade(criterion, state, confidence, measure.evidence(state, answer));
    }
}
