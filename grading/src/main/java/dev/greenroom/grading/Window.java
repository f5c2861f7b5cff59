package dev.greenroom.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Neighbouring sentences of an answer. */
final class Window {

    private final List<Sentence> sentences;
    private final int from;
    private final int to;
    private final float[] meaning;

    private Window(Passage answer, int firstSentence, int endSentence) {
        List<Sentence> all = answer.text().sentences();
        this.sentences = all.subList(firstSentence, endSentence);
        this.from = words(all.subList(0, firstSentence));
        this.to = from + words(sentences);
        this.meaning = answer.meaning(from, to);
    }

    private static int words(List<Sentence> sentences) {
        return sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
    }

    static List<Window> sentences(Passage answer) {
        return ofLength(1, answer);
    }

    /** A point is often made across a full stop. */
    static List<Window> pairs(Passage answer) {
        return ofLength(2, answer);
    }

    static Window whole(Passage answer) {
        return new Window(answer, 0, answer.text().sentences().size());
    }

    private static List<Window> ofLength(int length, Passage answer) {
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i + length <= answer.text().sentences().size(); i++) {
            windows.add(new Window(answer, i, i + length));
        }
        return List.copyOf(windows);
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    float[] meaning() {
        return meaning;
    }

    String in(String answer) {
        return sentences.isEmpty()
                ? ""
                : answer.substring(
                        sentences.getFirst().start(), sentences.getLast().end());
    }

    Evidence all(String answer) {
        return Evidence.of(
                answer, sentences.getFirst().start(), sentences.getLast().end());
    }

    /** The stretches of the answer that the words span, one for each sentence that has any of them. */
    List<Evidence> evidence(String answer, Set<Word> matched) {
        return sentences.stream()
                .flatMap(sentence -> span(answer, sentence, matched))
                .toList();
    }

    private static Stream<Evidence> span(String answer, Sentence sentence, Set<Word> matched) {
        List<Word> own = sentence.words().stream().filter(matched::contains).toList();
        return own.isEmpty()
                ? Stream.empty()
                : Stream.of(Evidence.of(
                        answer, own.getFirst().start(), own.getLast().end()));
    }
}
