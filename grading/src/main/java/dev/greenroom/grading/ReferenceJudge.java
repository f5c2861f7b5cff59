package dev.greenroom.grading;

import java.util.List;
import java.util.Set;

/** Judges a short answer beside right answers. */
final class ReferenceJudge {

    private static final Label[] LABELS = Label.values();
    private static final double HALF_RIGHT = 0.4;
    private static final double CLOSE_CALL = 0.5;
    private final FusedModel labels = FusedModel.read("labels.json");
    private final FusedModel score = FusedModel.read("score.json");

    Comparison judge(Features features, Reading nearest, String answer, String grader) {
        double[] probabilities = labels.probabilities(features);
        int likeliest = 0;
        for (int i = 1; i < probabilities.length; i++) {
            likeliest = probabilities[i] > probabilities[likeliest] ? i : likeliest;
        }
        Label label = LABELS[likeliest];
        if (label == Label.CONTRADICTORY && nearest.alignment().matched().isEmpty()) {
            // Who speaks of something else says nothing to the contrary.
            label = Label.INCORRECT;
        }
        double earned = Math.clamp(score.value(features), 0, 1);
        PointState state = state(label, earned);
        List<Evidence> evidence = state == PointState.MISSING
                ? List.of()
                : nearest.window().evidence(answer, nearest.alignment().matched());
        Set<Flag> flags = probabilities[likeliest] < CLOSE_CALL ? Set.of(Flag.NOT_SURE) : Set.of();
        return new Comparison(earned, label, state, probabilities[likeliest], evidence, flags, grader);
    }

    static Comparison stopped(Flag flag, String grader) {
        return new Comparison(0, Label.INCORRECT, PointState.MISSING, 1, List.of(), Set.of(flag), grader);
    }

    private static PointState state(Label label, double earned) {
        return switch (label) {
            case CORRECT -> PointState.COVERED;
            case CONTRADICTORY -> PointState.CONTRADICTED;
            case INCORRECT -> earned >= HALF_RIGHT ? PointState.PARTIAL : PointState.MISSING;
        };
    }
}
