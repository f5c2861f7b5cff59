package dev.greenroom.grading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that say the reverse of each other, or name the other one of two things: by a list, or by a prefix. */
final class Opposites {

    private static final List<String> PREFIXES = List.of("un", "in", "im", "ir", "il", "dis", "non", "mis");
    private static final int LETTERS_OF_A_WORD = 5;
    private static final Map<String, Set<String>> LISTED = listed();

    private Opposites() {}

    private static Map<String, Set<String>> listed() {
        Map<String, Set<String>> table = new HashMap<>();
        Resources.lines("opposites.tsv").map(line -> line.split("\t")).forEach(pair -> {
            add(pair[0], pair[1], table);
            add(pair[1], pair[0], table);
        });
        return Map.copyOf(table);
    }

    private static void add(String word, String opposite, Map<String, Set<String>> table) {
        table.computeIfAbsent(Stemmer.stem(word), _ -> new HashSet<>()).add(Stemmer.stem(opposite));
    }

    static boolean are(Word a, Word b) {
        return LISTED.getOrDefault(a.stem(), Set.of()).contains(b.stem())
                || isPrefixed(a.stem(), b.stem())
                || isPrefixed(b.stem(), a.stem())
                || isEmptied(a.form(), b.form())
                || isEmptied(b.form(), a.form());
    }

    private static boolean isPrefixed(String longer, String word) {
        return word.length() >= LETTERS_OF_A_WORD && PREFIXES.stream().anyMatch(prefix -> longer.equals(prefix + word));
    }

    private static boolean isEmptied(String full, String empty) {
        return full.endsWith("ful")
                && empty.endsWith("less")
                && full.substring(0, full.length() - 3).equals(empty.substring(0, empty.length() - 4));
    }
}
