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
     * The point as it is worded or the accepted wording nearest to the answer, whichever the network finds more of: a
     * wording jotted down in three words may share them with an answer and still say less than the point.
     */
    private static PointReading kindest(PairJudge judge, List<Wording> wordings, PreparedAnswer answer) {
        PointReading nearest = PointReading.of(wordings, answer);
        if (nearest.wording() == wordings.getFirst()) {
            return nearest;
        }
        PointReading point = PointReading.of(wordings.subList(0, 1), answer);
        return covered(judge, point, answer) > covered(judge, nearest, answer) ? point : nearest;
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
