package dev.greenroom.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One sentence of an answer, or two neighbours: a point is often made across a full stop. */
final class Window {

    private final List<Sentence> sentences;
    private final List<Word> words;
    private final float[] meaning;

    private Window(List<Sentence> sentences, Passage answer) {
        this.sentences = sentences;
        this.words = sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .toList();
        this.meaning = answer.meaning(words);
    }

    static List<Window> of(Passage answer) {
        List<Sentence> all = answer.text().sentences();
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            windows.add(new Window(all.subList(i, i + 1), answer));
        }
        for (int i = 0; i + 1 < all.size(); i++) {
            windows.add(new Window(all.subList(i, i + 2), answer));
        }
        return windows;
    }

    List<Word> words() {
        return words;
    }

    float[] meaning() {
        return meaning;
    }

    int start() {
        return sentences.getFirst().start();
    }

    int end() {
        return sentences.getLast().end();
    }

    String in(String answer) {
        return answer.substring(start(), end());
    }

    /** The stretches of the answer that the words span, one for each sentence that has any of them. */
    List<Evidence> evidence(String answer, List<Word> matched) {
        return sentences.stream()
                .flatMap(sentence -> span(answer, sentence, matched))
                .toList();
    }

    private static Stream<Evidence> span(String answer, Sentence sentence, List<Word> matched) {
        List<Word> own = sentence.words().stream().filter(matched::contains).toList();
        return own.isEmpty()
                ? Stream.empty()
                : Stream.of(Evidence.of(
                        answer, own.getFirst().start(), own.getLast().end()));
    }
}
