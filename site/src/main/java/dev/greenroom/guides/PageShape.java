package dev.greenroom.guides;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How a copied page looks as a whole, which decides how its lines are to be taken. */
record PageShape(Set<String> vocabulary, boolean wrapped, boolean indented, boolean looseBullets, boolean markdown) {
    static final int WRAPPED_AT = 50;
    private static final int WIDEST_WRAPPED = 120;

    private static final Pattern MARKDOWN = Pattern.compile("\\*\\*\\S[^*]*\\*\\*|`[^`]+`|\\[[^]]{1,300}]\\(https?:");
    private static final Pattern WORD = Pattern.compile("(?<![\\w.])[\\p{L}][\\p{Ll}]+(?![\\w.(-])");

    static PageShape of(List<Piece> pieces) {
        return new PageShape(
                vocabulary(pieces),
                isWrapped(pieces),
                pieces.stream().anyMatch(piece -> piece.is(Piece.Kind.BULLET) && !piece.glued() && piece.indent() > 0),
                hasLooseBullets(pieces),
                pieces.stream().anyMatch(piece -> MARKDOWN.matcher(piece.text()).find()));
    }

    /** Words at the end of a line may have code glued to them, so they don't count. */
    private static Set<String> vocabulary(List<Piece> pieces) {
        Set<String> words = new HashSet<>();
        for (Piece piece : pieces) {
            String text = PageWords.isFinished(piece.text()) ? piece.text() : withoutLastWords(piece.text());
            WORD.matcher(text).results().forEach(word -> words.add(word.group()));
        }
        return words;
    }

    private static String withoutLastWords(String text) {
        List<String> words = List.of(text.split(" "));
        return String.join(" ", words.subList(0, Math.max(0, words.size() - CodeSplitter.LONGEST_COMMAND))) + " ";
    }

    /** In wrapped text nearly every broken line is as long as the next word allows. */
    private static boolean isWrapped(List<Piece> pieces) {
        int widest = pieces.stream()
                .mapToInt(piece -> piece.line().text().stripTrailing().length())
                .max()
                .orElse(0);
        int broken = 0;
        int full = 0;
        for (int i = 1; i < pieces.size() && widest <= WIDEST_WRAPPED; i++) {
            String before = pieces.get(i - 1).line().text().stripTrailing();
            if (pieces.get(i).is(Piece.Kind.TEXT) && !before.isBlank() && !PageWords.isFinished(before)) {
                String next = pieces.get(i).text().split("\\s", 2)[0];
                broken++;
                full += before.length() + 1 + next.length() > widest * 4 / 5 ? 1 : 0;
            }
        }
        return full >= 2 && full * 10 >= broken * 6;
    }

    private static boolean hasLooseBullets(List<Piece> pieces) {
        int loose = 0;
        for (int i = 1; i < pieces.size(); i++) {
            String words = pieces.get(i).words();
            boolean item = pieces.get(i - 1).is(Piece.Kind.BARE_BULLET)
                    && pieces.get(i).is(Piece.Kind.TEXT)
                    && !words.endsWith(":")
                    && !PageWords.isMarked(words)
                    && PageSection.of(words).isEmpty()
                    && !PageEnd.ends(words);
            loose += item ? 1 : 0;
        }
        return loose >= 3;
    }
}
