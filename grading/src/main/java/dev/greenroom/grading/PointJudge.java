package dev.greenroom.grading;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
    /** A claim of fewer words stands in other claims too: "5 m/s" in "not at 5 m/s". */
    private static final int WORDS_OF_A_CLAIM = 4;

    private static final Pattern MINUS = Pattern.compile("[\u2212\u2013]");
    /** Words, numbers, and the signs that make a claim another one: "x < 0" is not "x > 0", "-1" is not "1". */
    private static final Pattern TOKEN = Pattern.compile(
            "\\p{N}+(?:[.,]\\p{N}+)+|[\\p{L}\\p{M}\\p{N}]+|[<>=≤≥≠+*/^%!&|#√]+|(?<![\\p{L}\\p{N}])-(?=[\\p{L}\\p{N}(])");
    /** Who says a point and then that it is wrong has not said it. */
    private static final Pattern DOUBT = Pattern.compile(
            "(?i)\\b(?:in(?:correct|accurate)\\w*|untrue|false\\w*|wrong\\w*|mistake\\w*|myths?|doubt\\w*|disagree\\w*"
                    + "|den(?:y|ies|ied)|refute\\w*|opposite|contrary)\\b");

    private final FusedModel model = FusedModel.read("points.json");

    JudgedPoint judge(Criterion criterion, PointMeasure measure, String answer) {
        if (isSaidToTheLetter(criterion, measure, answer)) {
            return new JudgedPoint(grade(criterion, PointState.COVERED, SURE_OF_THE_LETTER, measure, answer), 0);
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

    private static boolean isSaidToTheLetter(Criterion criterion, PointMeasure measure, String answer) {
        String said = plain(answer);
        return measure.features().get("denials") == 0
                && criterion
                        .wordings()
                        .anyMatch(wording -> says(said, plain(wording)) && doubts(answer) <= doubts(wording));
    }

    /** Whether a text is a wording or has a claim of several words in it that no "or" takes back. */
    private static boolean says(String said, String wording) {
        boolean claim = wording.strip().split(" ").length >= WORDS_OF_A_CLAIM;
        return said.equals(wording) || (claim && said.contains(wording) && !said.contains(wording + "or "));
    }

    private static long doubts(String text) {
        return DOUBT.matcher(text).results().count();
    }

    private static String plain(String text) {
        String lower = MINUS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
        return TOKEN.matcher(lower).results().map(MatchResult::group).collect(Collectors.joining(" ", " ", " "));
    }

    private static CriterionGrade grade(
            Criterion criterion, PointState state, double confidence, PointMeasure measure, String answer) {
        return new CriterionGrade(criterion, state, confidence, measure.evidence(state, answer));
    }
}
