package dev.greenroom.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells sentences from shuffled words by which kinds of words follow each other. Function words and the most frequent
 * others are a kind each, the rest is told apart by its ending.
 */
final class WordOrder {

    private static final List<String> ENDINGS = List.of(
            "ing", "ed", "ly", "tion", "ment", "ness", "ity", "er", "or", "al", "ive", "able", "ous", "ic", "s");
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:['’][\\p{L}]{1,3}(?![\\p{L}]))?|[.!?;,:\\n]");
    private static final String END = "<end>";
    private static final String COMMA = "<comma>";
    private static final String ANY_OTHER = "*";
    private static final Map<String, Map<String, Double>> AFFINITIES = affinities();

    private WordOrder() {}

    private static Map<String, Map<String, Double>> affinities() {
        Map<String, Map<String, Double>> table = new HashMap<>();
        Resources.lines("word-order.tsv")
                .map(line -> line.split("\t"))
                .forEach(row -> table.computeIfAbsent(row[0], _ -> new HashMap<>())
                        .put(row[1], Integer.parseInt(row[2]) / 100.0));
        return Map.copyOf(table);
    }

    /** The mean log of how much likelier each pair of neighbours is than by chance: above 0 in English sentences. */
    static double score(String text) {
        List<String> kinds = kinds(text);
        double sum = 0;
        for (int i = 1; i < kinds.size(); i++) {
            sum += affinity(kinds.get(i - 1), kinds.get(i));
        }
        return kinds.size() < 2 ? 0 : sum / (kinds.size() - 1);
    }

    private static double affinity(String kind, String next) {
        Map<String, Double> after = AFFINITIES.getOrDefault(kind, Map.of());
        return after.getOrDefault(next, after.getOrDefault(ANY_OTHER, 0.0));
    }

    private static List<String> kinds(String text) {
        List<String> kinds = new ArrayList<>(List.of(END));
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            add(kind(Text.form(words.group())), kinds);
        }
        add(END, kinds);
        return kinds;
    }

    private static void add(String kind, List<String> kinds) {
        boolean mark = kind.equals(END) || kind.equals(COMMA);
        if (!(mark && kinds.getLast().equals(kind))) {
            kinds.add(kind);
        }
    }

    private static String kind(String form) {
        if (AFFINITIES.containsKey(form) || FunctionWords.contains(form)) {
            return form;
        }
        return switch (form.charAt(0)) {
            case '.', '!', '?', ';', '\n' -> END;
            case ',', ':' -> COMMA;
            default -> form.chars().allMatch(Character::isDigit) ? "<number>" : ending(form);
        };
    }

    private static String ending(String form) {
        return ENDINGS.stream()
                .filter(ending -> form.endsWith(ending) && form.length() > ending.length() + 2)
                .findFirst()
                .map(ending -> "-" + ending)
                .orElse("<other>");
    }
}
