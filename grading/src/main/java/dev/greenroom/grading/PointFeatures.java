package dev.greenroom.grading;

import dev.greenroom.grading.CrossEncoder.Judgement;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Adds to what the alignment says about each point what the network makes of it. */
final class PointFeatures {

    private static final int SENTENCES_JUDGED = 2;
    private static final List<String> POINT = List.of("covered", "partial", "missing", "contradicted");
    private static final List<String> INFERENCE = List.of("entailed", "neutral", "contradicted");
    private final PairJudge network;
    private final PreparedAnswer answer;

    PointFeatures(PairJudge network, PreparedAnswer answer) {
        this.network = network;
        this.answer = answer;
    }

    /** What is measured about each point, in the order of the readings and of what their alignment says. */
    List<PointMeasure> of(List<PointReading> readings, List<Features> aligned) {
        List<PointMeasure> measures = IntStream.range(0, readings.size())
                .mapToObj(i -> alone(readings.get(i), aligned.get(i)))
                .toList();
        for (int i = 0; i < aligned.size(); i++) {
            beside(aligned, i);
        }
        return measures;
    }

    private PointMeasure alone(PointReading reading, Features features) {
        String point = reading.wording().text();
        Judgement whole = network.judge(point, reading.digest(answer));
        features.putAll("whole.", POINT, whole.point())
                .putAll("whole.nli.", INFERENCE, whole.inference())
                .put("whole.correct", whole.grade().get(0))
                .put("whole.contradictory", whole.grade().get(1))
                .put("whole.score", whole.score());
        List<Reading> nearest = reading.sentences()
                .subList(0, Math.min(SENTENCES_JUDGED, reading.sentences().size()));
        List<Judgement> judged = nearest.stream()
                .map(sentence -> network.judge(point, sentence.window().in(answer.raw())))
                .toList();
        sentences(features, judged);
        return new PointMeasure(features, nearest, judged);
    }

    private static void sentences(Features features, List<Judgement> judged) {
        for (int i = 0; i < POINT.size(); i++) {
            int state = i;
            features.put("top." + POINT.get(i), judged.getFirst().point().get(i));
            features.put(
                    "max." + POINT.get(i),
                    max(judged, judgement -> judgement.point().get(state)));
        }
        for (int i = 0; i < INFERENCE.size(); i++) {
            int relation = i;
            features.put(
                    "top.nli." + INFERENCE.get(i), judged.getFirst().inference().get(i));
            features.put(
                    "max.nli." + INFERENCE.get(i),
                    max(judged, judgement -> judgement.inference().get(relation)));
        }
        features.put("max.correct", max(judged, judgement -> judgement.grade().get(0)))
                .put(
                        "max.contradictory",
                        max(judged, judgement -> judgement.grade().get(1)))
                .put("max.score", max(judged, Judgement::score));
    }

    private static double max(List<Judgement> judged, ToDoubleFunction<Judgement> value) {
        return judged.stream().mapToDouble(value).max().orElseThrow();
    }

    /** What becomes of the other points. */
    private static void beside(List<Features> all, int own) {
        for (String state :
                List.of("whole.covered", "whole.contradicted", "top.contradicted", "top.nli.contradicted")) {
            String name = "others." + state.replace("whole.", "");
            all.get(own).put(name, PointAlignment.ofOthers(all, own, point -> Math.exp(point.get(state))));
        }
    }
}
