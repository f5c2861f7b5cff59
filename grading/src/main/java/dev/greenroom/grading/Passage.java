package dev.greenroom.grading;

import dev.greenroom.grading.Vocabulary.Piece;
import java.util.ArrayList;
import java.util.List;

/** A text with a vector for every word and with the rarity of every word. */
final class Passage {

    private static final double COMMONEST = 1996;
    private static final double SPREAD = Math.log(30_522 / COMMONEST);
    private static final double RARITY_OF_COMPOUNDS = 2;
    private static final double RARITY_OF_FUNCTION_WORDS = 0.15;
    private final Text text;
    private final List<Word> words;
    private final List<float[]> vectors = new ArrayList<>();
    private final List<Double> rarity = new ArrayList<>();
    private final List<Integer> firstPieces = new ArrayList<>();

    Passage(Text text, List<Piece> pieces, List<float[]> pieceVectors) {
        this.text = text;
        this.words = text.words();
        int next = 0;
        for (Word word : words) {
            while (next < pieces.size() && pieces.get(next).end() <= word.start()) {
                next++;
            }
            int last = next;
            while (last < pieces.size() && pieces.get(last).start() < word.end()) {
                last++;
            }
            vectors.add(Vectors.unitMean(pieceVectors.subList(next, last)));
            rarity.add(rarity(word, pieces.subList(next, last)));
            firstPieces.add(next);
        }
        firstPieces.add(pieces.size());
    }

    /** Vocabularies of this family list words by frequency, so a word's place says how rare it is: 1 to 2. */
    private static double rarity(Word word, List<Piece> pieces) {
        if (!word.isContent()) {
            return RARITY_OF_FUNCTION_WORDS;
        }
        return pieces.size() == 1
                ? 1 + Math.max(0, Math.log(pieces.getFirst().id() / COMMONEST) / SPREAD)
                : RARITY_OF_COMPOUNDS;
    }

    Text text() {
        return text;
    }

    List<Word> words() {
        return words;
    }

    float[] vector(int word) {
        return vectors.get(word);
    }

    double rarity(int word) {
        return rarity.get(word);
    }

    /** Whether the vocabulary has the word as a whole. */
    boolean isKnown(int word) {
        return pieces(word, word + 1) == 1;
    }

    /** How many pieces of the vocabulary some neighbouring words take. */
    int pieces(int from, int to) {
        return firstPieces.get(to) - firstPieces.get(from);
    }

    /** What some neighbouring words mean together, as a vector of length 1. */
    float[] meaning(int from, int to) {
        return Vectors.unitMean(vectors.subList(from, to));
    }
}
