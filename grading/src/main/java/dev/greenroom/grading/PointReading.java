package dev.greenroom.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An answer read beside one wording of a point.
 *
 * @param likeness how alike each word of the wording and each word of the answer are
 * @param sentences the readings of its sentences, strongest first
 * @param best the strongest reading of one sentence or of two neighbours
 * @param whole the reading of the whole answer
 */
record PointReading(Wording wording, Likeness likeness, List<Reading> sentences, Reading best, Reading whole) {

    /** More of a point's accepted wordings are not read, however many there are. */
    private static final int MOST_READ = 3;

    /** The readings of the wordings that come nearest to the answer, nearest first. */
    static List<PointReading> nearest(List<Wording> wordings, PreparedAnswer answer) {
        return wordings.stream()
                .map(wording -> of(wording, answer))
                .sorted((a, b) -> Reading.BY_STRENGTH.compare(a.best, b.best))
                .limit(MOST_READ)
                .toList();
    }

    /** The sentences nearest to the wording, in their order, as many as the network reads. */
    String digest(PreparedAnswer answer) {
        List<Window> chosen = new ArrayList<>();
        int pieces = 0;
        for (Reading sentence : sentences) {
            Window window = sentence.window();
            pieces += answer.passage().pieces(window.from(), window.to());
            if (chosen.isEmpty() || pieces <= CrossEncoder.SECOND_PIECES) {
                chosen.add(window);
            }
        }
        if (chosen.size() == sentences.size()) {
            return answer.raw().strip();
        }
        chosen.sort(Comparator.comparingInt(Window::from));
        return String.join(
                " ", chosen.stream().map(window -> window.in(answer.raw())).toList());
    }

    static PointReading of(Wording wording, PreparedAnswer answer) {
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
