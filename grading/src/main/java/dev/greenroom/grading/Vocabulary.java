package dev.greenroom.grading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The word pieces of the uncased BERT family: cuts a text into the pieces that its networks read. */
final class Vocabulary {

    private static final int LONGEST_WORD = 100;
    private final Map<String, Integer> ids;
    private final int unknown;

    private Vocabulary(Map<String, Integer> ids) {
        this.ids = ids;
        this.unknown = id("[UNK]");
    }

    /** The vocabulary in the jar of the MiniLM network. */
    static Vocabulary ofMiniLm() {
        byte[] json = Resources.bytes("/all-minilm-l6-v2-q-tokenizer.json");
        Map<String, Integer> ids = new HashMap<>();
        JsonNode vocabulary = JsonMapper.shared().readTree(json).at("/model/vocab");
        vocabulary
                .properties()
                .forEach(entry -> ids.put(entry.getKey(), entry.getValue().asInt()));
        return new Vocabulary(ids);
    }

    int id(String piece) {
        Integer id = ids.get(piece);
        if (id == null) {
            throw new IllegalStateException("The vocabulary lacks the piece " + piece + ".");
        }
        return id;
    }

    /** The pieces of a text in their order, each with the UTF-16 range of the word it is a part of. */
    List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = endOfWord(text, start);
            if (end > start) {
                addWord(text, start, end, pieces);
            }
            start = Math.max(end, start + Character.charCount(text.codePointAt(start)));
        }
        return pieces;
    }

    private static int endOfWord(String text, int start) {
        int first = text.codePointAt(start);
        if (isIgnored(first)) {
            return start;
        }
        int end = start + Character.charCount(first);
        if (standsAlone(first)) {
            return end;
        }
        while (end < text.length()) {
            int next = text.codePointAt(end);
            if (Character.isWhitespace(next) || Character.isSpaceChar(next) || standsAlone(next)) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private static boolean isIgnored(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || codePoint == 0xFFFD;
    }

    private static boolean standsAlone(int codePoint) {
        boolean asciiSymbol = codePoint > ' ' && codePoint < 127 && !Character.isLetterOrDigit(codePoint);
        return asciiSymbol || isPunctuation(codePoint) || Character.isIdeographic(codePoint);
    }

    private static boolean isPunctuation(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private void addWord(String text, int start, int end, List<Piece> pieces) {
        String form = Normalizer.normalize(text.substring(start, end).toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[\\p{Mn}\\p{Cc}\\p{Cf}]", "");
        for (int id : idsOf(form)) {
            pieces.add(new Piece(id, start, end));
        }
    }

    /** Greedy: the longest known piece first; a word with an unknown rest is unknown as a whole. */
    List<Integer> idsOf(String form) {
        if (form.length() > LONGEST_WORD) {
            return List.of(unknown);
        }
        List<Integer> found = new ArrayList<>();
        int start = 0;
        while (start < form.length()) {
            int end = endOfLongestPiece(form, start);
            if (end == start) {
                return List.of(unknown);
            }
            found.add(id(pieceOf(form, start, end)));
            start = end;
        }
        return found;
    }

    private int endOfLongestPiece(String form, int start) {
        int end = form.length();
        while (end > start && !ids.containsKey(pieceOf(form, start, end))) {
            end--;
        }
        return end;
    }

    private static String pieceOf(String form, int start, int end) {
        return start == 0 ? form.substring(0, end) : "##" + form.substring(start, end);
    }

    /**
     * A piece of a word.
     *
     * @param start first UTF-16 offset of the word it is a part of
     * @param end offset after that word
     */
    record Piece(int id, int start, int end) {}
}
