package dev.greenroom.grading;

import dev.greenroom.grading.CrossEncoder.Judgement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Adds to what the alignment says about a short answer what the network makes of it beside its references. */
final class ComparisonFeatures {

    private static final int REFERENCES_JUDGED = 3;
    private static final int SENTENCES_JUDGED = 3;
    private static final List<String> GRADE = List.of("correct", "contradictory", "incorrect");
    private static final List<String> POINT = List.of("covered", "partial", "missing", "contradicted");
    private static final int COVERED = 0;
    private static final int PARTIAL = 1;
    private static final int CONTRADICTED = 3;
    private static final List<String> INFERENCE = List.of("entailed", "neutral", "contradicted");
    private final PairJudge network;

    ComparisonFeatures(PairJudge network) {
        this.network = network;
    }

    /** An answer beside the references nearest to it, nearest first. */
    static List<PointReading> readings(PreparedRubric rubric, PreparedAnswer answer) {
        return rubric.wordings().getFirst().stream()
                .map(wording -> PointReading.of(wording, answer))
                .sorted(Comparator.comparingDouble(reading -> -reading.whole().strength()))
                .limit(REFERENCES_JUDGED)
                .toList();
    }

    void addTo(Features features, List<PointReading> readings, PreparedAnswer answer) {
        whole(features, readings, answer.raw());
        sentences(features, readings.getFirst(), answer.raw());
        parts(features, readings.getFirst().wording().parts(), answer);
    }

    private void whole(Features features, List<PointReading> readings, String answer) {
        List<Judgement> judged = new ArrayList<>();
        for (PointReading reading : readings) {
            judged.add(network.judge(reading.wording().text(), answer.strip()));
        }
        Judgement kindest = judged.stream()
                .max(Comparator.comparingDouble(judgement -> judgement.grade().get(0)))
                .orElseThrow();
        Judgement nearest = judged.getFirst();
        features.putAll("kindest.", GRADE, kindest.grade())
                .putAll("kindest.nli.", INFERENCE, kindest.inference())
                .putAll("kindest.", POINT, kindest.point())
                .putAll("nearest.", GRADE, nearest.grade())
                .putAll("nearest.nli.", INFERENCE, nearest.inference())
                .put(
                        "score",
                        judged.stream().mapToDouble(Judgement::score).max().orElseThrow());
    }

    /** A contradiction shows in single sentences. */
    private void sentences(Features features, PointReading reading, String answer) {
        List<Judgement> judged = reading.sentences().stream()
                .limit(SENTENCES_JUDGED)
                .map(sentence -> sentence.window().in(answer))
                .map(sentence -> network.judge(reading.wording().text(), sentence))
                .toList();
        features.put(
                        "sentence.nli.entailed",
                        most(judged, found -> found.inference().get(0)))
                .put(
                        "sentence.nli.contradicted",
                        most(judged, found -> found.inference().get(2)))
                .put("sentence.covered", most(judged, found -> found.point().get(0)))
                .put(
                        "sentence.contradicted",
                        most(judged, found -> found.point().get(3)));
    }

    /**
     * A right answer of several sentences is like a rubric, each sentence a point: how much of it is there. Of a long one
     * the network reads only the beginning when it judges the whole.
     */
    private void parts(Features features, List<Wording> parts, PreparedAnswer answer) {
        List<Double> weights = parts.stream().map(Wording::totalWeight).toList();
        List<Judgement> judged = parts.stream()
                .map(part ->
                        network.judge(part.text(), PointReading.of(part, answer).digest(answer)))
                .toList();
        List<Double> covered = likelihoods(judged, COVERED);
        List<Double> partial = likelihoods(judged, PARTIAL);
        List<Double> contradicted = likelihoods(judged, CONTRADICTED);
        List<Double> credit = IntStream.range(0, parts.size())
                .mapToObj(i -> covered.get(i) + partial.get(i) / 2)
                .toList();
        features.put("parts.covered", mean(covered))
                .put("parts.partial", mean(partial))
                .put("parts.contradicted", mean(contradicted))
                .put("parts.least", Collections.min(credit))
                .put("parts.most.contradicted", Collections.max(contradicted))
                .put("parts.share", mean(credit, weights));
    }

    private static List<Double> likelihoods(List<Judgement> judged, int state) {
        return judged.stream()
                .map(judgement -> Math.exp(judgement.point().get(state)))
                .toList();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(value -> value).sum() / values.size();
    }

    private static double mean(List<Double> values, List<Double> weights) {
        double sum = 0;
        double total = 0;
        for (int i = 0; i < values.size(); i++) {
            sum += weights.get(i) * values.get(i);
            total += weights.get(i);
        }
        return total > 0 ? sum / total : 0;
    }

    private static double most(List<Judgement> judged, ToDoubleFunction<Judgement> value) {
        return judged.stream().mapToDouble(value).max().orElseThrow();
    }
}
