package dev.greenroom.grading;

import java.util.List;

/**
 * An answer read beside one point, in the wording that it comes nearest to.
 *
 * @param likeness how alike each word of the wording and each word of the answer are
 * @param sentences the readings of its sentences, strongest first
 * @param best the strongest reading of one sentence or of two neighbours
 * @param whole the reading of the whole answer
 */
record PointReading(Wording wording, Likeness likeness, List<Reading> sentences, Reading best, Reading whole) {

    static PointReading of(List<Wording> wordings, PreparedAnswer answer) {
        return wordings.stream()
                .map(wording -> of(wording, answer))
                .min((a, b) -> Reading.BY_STRENGTH.compare(a.best, b.best))
                .orElseThrow();
    }

    private static PointReading of(Wording wording, PreparedAnswer answer) {
        Likeness likeness = new Likeness(wording, answer);
        List<Reading> sentences = Reading.of(wording, answer, likeness, answer.sentences());
        List<Reading> pairs = Reading.of(wording, answer, likeness, answer.pairs());
        Reading whole =
                Reading.of(wording, answer, likeness, List.of(answer.whole())).getFirst();
        Reading best = pairs.isEmpty()
                        || sentences.getFirst().strength() >= pairs.getFirst().strength()
                ? sentences.getFirst()
                : pairs.getFirst();
        return new PointReading(wording, likeness, sentences, best, whole);
    }
}
