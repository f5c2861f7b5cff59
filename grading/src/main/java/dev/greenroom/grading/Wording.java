package dev.greenroom.grading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One way to say a point, ready to be looked for: each word with its weight, its stems and its vector. */
final class Wording {

    private static final double WORDS_OF_THE_QUESTION = 0.3;
    private final Passage passage;
    private final List<Word> words;
    private final Map<Word, Double> weights = new HashMap<>();
    private final Map<Word, Set<String>> stems = new HashMap<>();
    private final float[] meaning;
    private final double totalWeight;

    Wording(Passage passage, Variants variants, Set<String> questionStems) {
        this.passage = passage;
        this.words = passage.text().words();
        List<Set<String>> found = variants.stemsOf(words);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean given = questionStems.contains(word.stem());
            weights.put(word, passage.rarity(word) * (given ? WORDS_OF_THE_QUESTION : 1));
            stems.put(word, found.get(i));
        }
        this.meaning = passage.meaning(words);
        this.totalWeight = words.stream().mapToDouble(this::weight).sum();
    }

    String text() {
        return passage.text().raw();
    }

    List<Word> words() {
        return words;
    }

    double weight(Word word) {
        return weights.getOrDefault(word, 0.0);
    }

    double totalWeight() {
        return totalWeight;
    }

    Set<String> stems(Word word) {
        return stems.getOrDefault(word, Set.of());
    }

    float[] vector(Word word) {
        return passage.vector(word);
    }

    float[] meaning() {
        return meaning;
    }
}
