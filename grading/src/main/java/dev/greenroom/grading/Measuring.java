package dev.greenroom.grading;

import java.util.List;

/**
 * Measures answers: alignment first, what a model fitted on alignment alone makes of it, and what the network says. The
 * grader decides on these numbers, and its models are fitted on them.
 */
final class Measuring {

    private final PairJudge network;
    private final FusedModel alignedPoints = FusedModel.read("aligned-points.json");
    private final FusedModel alignedLabels = FusedModel.read("aligned-labels.json");
    private final FusedModel alignedScore = FusedModel.read("aligned-score.json");

    Measuring(PairJudge network) {
        this.network = network;
    }

    /** Every point of the rubric in the answer, in the rubric's order. */
    List<PointMeasure> points(PreparedRubric rubric, PreparedAnswer answer) {
        List<PointReading> readings = rubric.wordings().stream()
                .map(wordings -> PointReading.of(wordings, answer))
                .toList();
        List<Features> aligned = new PointAlignment(rubric, answer).of(readings);
        aligned.forEach(alignedPoints::addTo);
        return new PointFeatures(network, answer).of(readings, aligned);
    }

    /** A short answer beside the references nearest to it, nearest first. */
    Features comparison(PreparedRubric rubric, PreparedAnswer answer, List<PointReading> readings) {
        Features features = new ComparisonAlignment(rubric, answer).of(readings);
        double score = alignedScore.value(features);
        alignedLabels.addTo(features);
        features.put("aligned.score", score);
        new ComparisonFeatures(network).addTo(features, readings, answer.raw());
        return features;
    }
}
