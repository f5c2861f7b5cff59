package dev.greenroom.grading;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What alignment and plain signs say about each point of a rubric in one answer, before any network is asked. */
final class PointAlignment {

    private final PreparedRubric rubric;
    private final PreparedAnswer answer;

    PointAlignment(PreparedRubric rubric, PreparedAnswer answer) {
        this.rubric = rubric;
        this.answer = answer;
    }

    /** The features of each point, in the order of the readings. */
    List<Features> of(List<PointReading> readings) {
        List<Features> features = readings.stream().map(this::alone).toList();
        for (int i = 0; i < features.size(); i++) {
            beside(features, i);
        }
        return features;
    }

    private Features alone(PointReading reading) {
        Features features = new Features();
        likeness(features, reading);
        words(features, reading);
        WordSigns.put(features, "", reading.best(), answer, reading.likeness());
        WordSigns.put(features, "whole.", reading.whole(), answer, reading.likeness());
        opposition(features, reading);
        return features;
    }

    /** Answers full of contrast are right, so what is turned round shows in single sentences only. */
    private void opposition(Features features, PointReading reading) {
        Reading first = reading.sentences().getFirst();
        Reading second = reading.sentences().get(Math.min(1, reading.sentences().size() - 1));
        Opposition.put(features, "top.", first, answer, reading.likeness());
        Opposition.put(features, "second.", second, answer, reading.likeness());
        features.put("answer.denied", answer.denied())
                .put("point.denied", Denials.isIn(reading.wording().words()) ? 1 : 0);
    }

    private static void likeness(Features features, PointReading reading) {
        Reading best = reading.best();
        Reading second = reading.sentences().get(Math.min(1, reading.sentences().size() - 1));
        features.put("coverage", best.coverage())
                .put("focus", best.alignment().focus())
                .put("nearness", best.nearness())
                .put("strength", best.strength())
                .put("sentence.coverage", reading.sentences().getFirst().coverage())
                .put("second.strength", second.strength())
                .put("whole.coverage", reading.whole().coverage())
                .put("whole.nearness", reading.whole().nearness());
    }

    private void words(Features features, PointReading reading) {
        List<Word> wanted = reading.wording().words();
        List<Word> all = answer.passage().words();
        Window window = reading.best().window();
        List<Word> given = all.subList(window.from(), window.to());
        features.put("denials", Signs.denials(given) - Signs.denials(wanted))
                .put("point.denials", Signs.denials(wanted))
                .put("numbers", Signs.numbersFound(wanted, given))
                .put("point.words", wanted.size())
                .put("window.words", given.size())
                .put("answer.words", all.size())
                .put("answer.sentences", answer.sentences().size())
                .put("grammar", Signs.grammar(given))
                .put("order", WordOrder.score(window.in(answer.raw())))
                .put("answer.grammar", Signs.grammar(all))
                .put("answer.order", WordOrder.score(answer.raw()))
                .put("asked", Signs.shareIn(rubric.questionStems(), given))
                .put("answer.asked", Signs.shareIn(rubric.questionStems(), all))
                .put("told", rubric.rubric().kind() == QuestionKind.BEHAVIORAL ? 1 : 0);
    }

    /** What the other points find in the answer says whether it is on the topic, and whether it is turned round. */
    private static void beside(List<Features> all, int own) {
        all.get(own)
                .put("others.strength", ofOthers(all, own, point -> point.get("strength")))
                .put("others.most", most(all, own))
                .put("others.opposed", ofOthers(all, own, point -> Math.min(1, point.get("top.opposed"))))
                .put("others.denied", ofOthers(all, own, point -> point.get("top.denied")))
                .put("others.point.denied", ofOthers(all, own, point -> point.get("point.denied")))
                .put("points", all.size());
    }

    private static double most(List<Features> all, int own) {
        double most = 0;
        for (int i = 0; i < all.size(); i++) {
            most = i == own ? most : Math.max(most, all.get(i).get("strength"));
        }
        return most;
    }

    /** The mean of a value over all points but one. */
    static double ofOthers(List<Features> all, int own, ToDoubleFunction<Features> value) {
        double sum = 0;
        for (int i = 0; i < all.size(); i++) {
            sum += i == own ? 0 : value.applyAsDouble(all.get(i));
        }
        return sum / Math.max(1, all.size() - 1);
    }
}
