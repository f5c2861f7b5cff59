package dev.greenroom.grading;

import dev.greenroom.grading.CrossEncoder.Judgement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Adds to what the alignment says about a short answer what the network makes of it beside its references. */
final class ComparisonFeatures {

    private static final int REFERENCES_JUDGED = 3;
    private static final int SENTENCES_JUDGED = 3;
    private static final List<String> GRADE = List.of("correct", "contradictory", "incorrect");
    private static final List<String> POINT = List.of("covered", "partial", "missing", "contradicted");
    private static final List<String> INFERENCE = List.of("entailed", "neutral", "contradicted");
    private final PairJudge network;

    ComparisonFeatures(PairJudge network) {
        this.network = network;
    }

    /** An answer beside the references nearest to it, nearest first. */
    static List<PointReading> readings(PreparedRubric rubric, PreparedAnswer answer) {
        return rubric.wordings().getFirst().stream()
                .map(wording -> PointReading.of(List.of(wording), answer))
                .sorted(Comparator.comparingDouble(reading -> -reading.whole().strength()))
                .limit(REFERENCES_JUDGED)
                .toList();
    }

    void addTo(Features features, List<PointReading> readings, String answer) {
        whole(features, readings, answer);
        sentences(features, readings.getFirst(), answer);
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

    private static double most(List<Judgement> judged, ToDoubleFunction<Judgement> value) {
        return judged.stream().mapToDouble(value).max().orElseThrow();
    }
}
