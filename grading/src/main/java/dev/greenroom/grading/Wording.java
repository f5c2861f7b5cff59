package dev.greenroom.grading;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One way to say a point, ready to be looked for: each word with its weight, its stems and its vector. */
final class Wording {

    private static final double WORDS_OF_THE_QUESTION = 0.3;
    private final Passage passage;
    private final List<Set<String>> stems;
    private final double[] weights;
    private final double totalWeight;
    private final float[] meaning;
    private final Encoder encoder;
    private final Variants variants;
    private final Set<String> questionStems;
    private @Nullable List<Wording> parts;

    Wording(String text, Encoder encoder, Variants variants, Set<String> questionStems) {
        this.encoder = encoder;
        this.variants = variants;
        this.questionStems = questionStems;
        this.passage = encoder.encode(text);
        this.stems = variants.stemsOf(passage.words());
        this.weights = IntStream.range(0, passage.words().size())
                .mapToDouble(i -> passage.rarity(i)
                        * (questionStems.contains(passage.words().get(i).stem()) ? WORDS_OF_THE_QUESTION : 1))
                .toArray();
        this.totalWeight =
                IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).sum();
        this.meaning = passage.meaning(0, weights.length);
    }

    /** What it says one after the other, itself where that is one thing; only who asks for them pays for encoding them. */
    synchronized List<Wording> parts() {
        if (parts == null) {
            List<String> texts = Parts.of(passage.text());
            parts = texts.size() < 2
                    ? List.of(this)
                    : texts.stream()
                            .map(part -> new Wording(part, encoder, variants, questionStems))
                            .toList();
        }
        return parts;
    }

    String text() {
        return passage.text().raw();
    }

    int sentences() {
        return passage.text().sentences().size();
    }

    Passage passage() {
        return passage;
    }

    List<Word> words() {
        return passage.words();
    }

    double weight(int word) {
        return weights[word];
    }

    double totalWeight() {
        return totalWeight;
    }

    Set<String> stems(int word) {
        return stems.get(word);
    }

    float[] vector(int word) {
        return passage.vector(word);
    }

    float[] meaning() {
        return meaning;
    }
}
