package dev.greenroom.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An answer with its vectors, its windows and the terms that each of its words stands for. */
final class PreparedAnswer {

    private final Passage passage;
    private final List<Set<String>> stems = new ArrayList<>();
    private final List<Window> sentences;
    private final List<Window> pairs;
    private final Window whole;

    PreparedAnswer(Passage passage, Variants variants) {
        this.passage = passage;
        for (Sentence sentence : passage.text().sentences()) {
            stems.addAll(variants.stemsOf(sentence.words()));
        }
        this.sentences = Window.sentences(passage);
        this.pairs = Window.pairs(passage);
        this.whole = Window.whole(passage);
    }

    String raw() {
        return passage.text().raw();
    }

    /** Share of the sentences that deny something. */
    double denied() {
        List<Sentence> all = passage.text().sentences();
        double denying =
                all.stream().filter(sentence -> Denials.isIn(sentence.words())).count();
        return denying / Math.max(1, all.size());
    }

    Passage passage() {
        return passage;
    }

    Set<String> stems(int word) {
        return stems.get(word);
    }

    List<Window> sentences() {
        return sentences;
    }

    List<Window> pairs() {
        return pairs;
    }

    Window whole() {
        return whole;
    }
}
