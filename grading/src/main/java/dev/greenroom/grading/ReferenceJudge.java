package dev.greenroom.grading;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges a short answer beside right answers. */
final class ReferenceJudge {

    private static final double HALF_RIGHT = 0.4;
    private static final double CLOSE_CALL = 0.5;
    /** What an answer earns at most that says the contrary of a reference of one sentence, and where that is a close call. */
    private static final double MOST_OF_THE_CONTRARY = 0.25;

    private static final double MOST_OF_PERHAPS_THE_CONTRARY = 0.5;
    private static final int A_WORD_OR_TWO = 2;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern FULL_STOP = Pattern.compile("(?<=\\p{L}|\\p{N})[.!]+$");
    private final FusedModel labels = FusedModel.read("labels.json");
    private final FusedModel score = FusedModel.read("score.json");

    Comparison judge(Features features, Reading nearest, String answer, String grader) {
        Map<Label, Double> probabilities = labels.probabilities(features, Label.class);
        Label label = Collections.max(probabilities.entrySet(), Map.Entry.comparingByValue())
                .getKey();
        double confidence = probabilities.getOrDefault(label, 0.0);
        boolean apart = nearest.alignment().matched().isEmpty();
        if (label == Label.CONTRADICTORY
                && apart
                && features.get("answer.content") > 0
                && features.get("opposed") == 0) {
            // Who speaks of something else says nothing to the contrary; who says "no" or "less" does.
            label = Label.INCORRECT;
            confidence = 1 - probabilities.getOrDefault(Label.CORRECT, 0.0);
        }
        boolean sure = confidence >= CLOSE_CALL;
        double earned = Math.clamp(score.value(features), 0, most(label, sure, apart, nearest));
        PointState state = state(label, earned);
        List<Evidence> evidence = state == PointState.MISSING ? List.of() : nearest.evidence(answer);
        Set<Flag> flags = sure ? Set.of() : Set.of(Flag.NOT_SURE);
        return new Comparison(earned, label, state, confidence, evidence, flags, grader);
    }

    /** Whether two texts are the same but for blanks, capitals and the full stop. */
    static boolean isSame(String reference, String answer) {
        return plain(reference).equals(plain(answer));
    }

    private static String plain(String text) {
        String narrow = BLANKS.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
        return FULL_STOP.matcher(narrow).replaceAll("");
    }

    /** What says the same as a reference, letter by letter, needs no judge: a sign or a line of code may be right. */
    static Comparison toTheLetter(String answer, String grader) {
        int start = answer.indexOf(answer.strip());
        Evidence all = Evidence.of(answer, start, start + answer.strip().length());
        return new Comparison(1, Label.CORRECT, PointState.COVERED, 1, List.of(all), Set.of(), grader);
    }

    static Comparison stopped(Flag flag, String grader) {
        return new Comparison(0, Label.INCORRECT, PointState.MISSING, 1, List.of(), Set.of(flag), grader);
    }

    /** The most that may be earned: the score is fitted to other people's grades than the label, and may not belie it. */
    private static double most(Label label, boolean sure, boolean apart, Reading nearest) {
        return switch (label) {
            case CORRECT -> 1;
            case CONTRADICTORY -> mostOfTheContrary(sure, nearest.wording());
            case INCORRECT -> apart && nearest.window().to() <= A_WORD_OR_TWO ? 0 : 1;
        };
    }

    /** A reference of several sentences is like a rubric: what one of them is told the contrary of may be right about the rest. */
    private static double mostOfTheContrary(boolean sure, Wording reference) {
        if (reference.sentences() > 1) {
            return Score.MOST_WITH_A_CONTRADICTION;
        }
        return sure ? MOST_OF_THE_CONTRARY : MOST_OF_PERHAPS_THE_CONTRARY;
    }

    private static PointState state(Label label, double earned) {
        return switch (label) {
            case CORRECT -> PointState.COVERED;
            case CONTRADICTORY -> PointState.CONTRADICTED;
            case INCORRECT -> earned >= HALF_RIGHT ? PointState.PARTIAL : PointState.MISSING;
        };
    }
}
