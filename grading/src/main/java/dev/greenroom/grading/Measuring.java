package dev.greenroom.grading;

import java.util.List;

/**
 * Measures answers: alignment first, what a model fitted on alignment alone makes of it, and what the network says. The
 * grader decides on these numbers, and its models are fitted on them.
 */
final class Measuring {

    private final PairJudge network;
    private final PairJudge shortAnswers;
    private final FusedModel alignedPoints = FusedModel.read("aligned-points.json");
    private final FusedModel alignedLabels = FusedModel.read("aligned-labels.json");
    private final FusedModel alignedScore = FusedModel.read("aligned-score.json");

    Measuring(PairJudge network, PairJudge shortAnswers) {
        this.network = network;
        this.shortAnswers = shortAnswers;
    }

    /** Every point of the rubric in the answer, in the rubric's order. */
    List<PointMeasure> points(PreparedRubric rubric, PreparedAnswer answer) {
        PairJudge judge = network.remembering();
        List<PointReading> readings = rubric.wordings().stream()
                .map(wordings -> kindest(judge, wordings, answer))
                .toList();
        List<Features> aligned = new PointAlignment(rubric, answer).of(readings);
        aligned.forEach(alignedPoints::addTo);
        return new PointFeatures(judge, answer).of(readings, aligned);
    }

    /**
     * The point as it is worded or one of the accepted wordings nearest to the answer, whichever the network finds most
     * of: it is enough to say what one of them says, and the one that shares most words may say less than the point.
     */
    private static PointReading kindest(PairJudge judge, List<Wording> wordings, PreparedAnswer answer) {
        PointReading kindest = PointReading.of(wordings.getFirst(), answer);
        for (PointReading accepted : PointReading.nearest(wordings.subList(1, wordings.size()), answer)) {
            kindest = covered(judge, accepted, answer) > covered(judge, kindest, answer) ? accepted : kindest;
        }
        return kindest;
    }

    private static double covered(PairJudge judge, PointReading reading, PreparedAnswer answer) {
        return judge.judge(reading.wording().text(), reading.digest(answer))
                .point()
                .getFirst();
    }

    /** A short answer beside the references nearest to it, nearest first. */
    Features comparison(PreparedRubric rubric, PreparedAnswer answer, List<PointReading> readings) {
        Features features = new ComparisonAlignment(rubric, answer).of(readings);
        double score = alignedScore.value(features);
        alignedLabels.addTo(features);
        features.put("aligned.score", score);
        new ComparisonFeatures(shortAnswers.remembering()).addTo(features, readings, answer);
        return features;
    }
}
