package dev.greenroom.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Short and long forms of one term: those everybody uses and those that a rubric itself spells out. */
final class Variants {

    private static final Pattern ACRONYM = Pattern.compile("\\b[A-Z]{2,6}\\b");
    private static final Map<String, List<String>> COMMON = common();
    private final Map<String, List<String>> longForms;

    private Variants(Map<String, List<String>> longForms) {
        this.longForms = longForms;
    }

    private static Map<String, List<String>> common() {
        Map<String, List<String>> table = new HashMap<>();
        Resources.lines("variants.tsv").map(line -> line.split("\t")).forEach(row -> table.put(row[0], stems(row[1])));
        return Map.copyOf(table);
    }

    private static List<String> stems(String phrase) {
        return Arrays.stream(phrase.split(" ")).map(Stemmer::stem).toList();
    }

    /** Adds every acronym in the texts whose letters begin consecutive words in one of the texts. */
    static Variants usedIn(Collection<String> texts) {
        Map<String, List<String>> table = new HashMap<>(COMMON);
        List<Text> read = texts.stream().map(Text::of).toList();
        texts.stream()
                .flatMap(text -> ACRONYM.matcher(text).results())
                .map(MatchResult::group)
                .map(Text::form)
                .distinct()
                .forEach(acronym -> read.forEach(text -> spelledOut(acronym, text.words(), table)));
        return new Variants(table);
    }

    private static void spelledOut(String acronym, List<Word> words, Map<String, List<String>> table) {
        for (int start = 0; start + acronym.length() <= words.size(); start++) {
            List<Word> run = words.subList(start, start + acronym.length());
            StringBuilder initials = new StringBuilder();
            run.forEach(word -> initials.append(word.form().charAt(0)));
            if (acronym.contentEquals(initials)) {
                table.put(acronym, run.stream().map(Word::stem).toList());
            }
        }
    }

    /** For each word of a sentence the stems that it stands for, its own among them. */
    List<Set<String>> stemsOf(List<Word> words) {
        List<Set<String>> stems = new ArrayList<>();
        for (Word word : words) {
            Set<String> own = new HashSet<>(longForms.getOrDefault(word.form(), List.of()));
            own.add(word.stem());
            stems.add(own);
        }
        longForms.forEach((shortForm, longForm) -> addShortForm(shortForm, longForm, words, stems));
        return stems;
    }

    private static void addShortForm(String form, List<String> longForm, List<Word> words, List<Set<String>> stems) {
        for (int start = 0; start + longForm.size() <= words.size(); start++) {
            List<Word> run = words.subList(start, start + longForm.size());
            if (run.stream().map(Word::stem).toList().equals(longForm)) {
                stems.subList(start, start + longForm.size()).forEach(own -> own.add(Stemmer.stem(form)));
            }
        }
    }
}
