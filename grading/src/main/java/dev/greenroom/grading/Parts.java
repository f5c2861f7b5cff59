package dev.greenroom.grading;

import java.util.ArrayList;
import java.util.List;

/** Cuts a right answer of several sentences into what it says one after the other. */
final class Parts {

    private static final int MOST = 10;
    private static final int FEWEST_WORDS = 3;

    private Parts() {}

    /**
     * The sentences of a text, a heading or number together with what it stands before; of a very long text as many
     * sentences together as make ten parts.
     */
    static List<String> of(Text text) {
        List<Span> spans = spans(text);
        int together = Math.ceilDiv(spans.size(), MOST);
        List<String> parts = new ArrayList<>();
        for (int first = 0; first < spans.size(); first += together) {
            int last = Math.min(first + together, spans.size()) - 1;
            parts.add(text.raw()
                    .substring(spans.get(first).start(), spans.get(last).end()));
        }
        return parts;
    }

    private static List<Span> spans(Text text) {
        List<Span> spans = new ArrayList<>();
        List<Sentence> sentences = text.sentences();
        int first = 0;
        int words = 0;
        for (int at = 0; at < sentences.size(); at++) {
            words += sentences.get(at).words().size();
            if (words >= FEWEST_WORDS || at == sentences.size() - 1) {
                spans.add(
                        new Span(sentences.get(first).start(), sentences.get(at).end()));
                first = at + 1;
                words = 0;
            }
        }
        return spans;
    }

    private record Span(int start, int end) {}
}
