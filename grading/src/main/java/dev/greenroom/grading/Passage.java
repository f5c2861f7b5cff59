package dev.greenroom.grading;

import dev.greenroom.grading.Vocabulary.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A text with a vector for every word and with the rarity of every word. */
record Passage(Text text, Map<Word, float[]> vectors, Map<Word, Double> rarity) {

    private static final double COMMONEST = 1996;
    private static final double SPREAD = Math.log(30_522 / COMMONEST);
    private static final double RARITY_OF_COMPOUNDS = 2;
    private static final double RARITY_OF_FUNCTION_WORDS = 0.15;

    static Passage of(Text text, List<Piece> pieces, List<float[]> pieceVectors) {
        Map<Word, float[]> vectors = new HashMap<>();
        Map<Word, Double> rarity = new HashMap<>();
        int next = 0;
        for (Word word : text.words()) {
            while (next < pieces.size() && pieces.get(next).end() <= word.start()) {
                next++;
            }
            List<float[]> own = new ArrayList<>();
            int last = next;
            while (last < pieces.size() && pieces.get(last).start() < word.end()) {
                own.add(pieceVectors.get(last++));
            }
            vectors.put(word, Vectors.unitMean(own));
            rarity.put(word, rarity(word, own.size(), pieces.get(Math.min(next, pieces.size() - 1))));
        }
        return new Passage(text, vectors, rarity);
    }

    /** Vocabularies of this family list words by frequency, so a word's place says how rare it is: 1 to 2. */
    private static double rarity(Word word, int pieces, Piece first) {
        if (!word.isContent()) {
            return RARITY_OF_FUNCTION_WORDS;
        }
        return pieces == 1 ? 1 + Math.max(0, Math.log(first.id() / COMMONEST) / SPREAD) : RARITY_OF_COMPOUNDS;
    }

    float[] vector(Word word) {
        return vectors.getOrDefault(word, new float[0]);
    }

    double rarity(Word word) {
        return rarity.getOrDefault(word, RARITY_OF_FUNCTION_WORDS);
    }

    /** What the words mean together, as a vector of length 1. */
    float[] meaning(List<Word> words) {
        return Vectors.unitMean(words.stream().map(this::vector).toList());
    }
}
