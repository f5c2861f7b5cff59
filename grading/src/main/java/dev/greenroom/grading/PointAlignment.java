package dev.greenroom.grading;

import java.util.List;
import java.util.Set;

/** What alignment and plain signs say about each point of a rubric in one answer, before any network is asked. */
final class PointAlignment {

    private final Set<String> question;
    private final PreparedAnswer answer;

    PointAlignment(Set<String> question, PreparedAnswer answer) {
        this.question = question;
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
        return features;
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
                .put("asked", Signs.shareIn(question, given))
                .put("answer.asked", Signs.shareIn(question, all));
    }

    /** What the other points find in the answer says whether it is on the topic at all. */
    private static void beside(List<Features> all, int own) {
        double strength = 0;
        double most = 0;
        for (int i = 0; i < all.size(); i++) {
            if (i != own) {
                strength += all.get(i).get("strength");
                most = Math.max(most, all.get(i).get("strength"));
            }
        }
        all.get(own)
                .put("others.strength", strength / Math.max(1, all.size() - 1))
                .put("others.most", most)
                .put("points", all.size());
    }
}
