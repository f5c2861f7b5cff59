package dev.greenroom.grading;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells "frees objects at once" from "objects, freeing, memory": only one of them says anything. */
final class KeywordList {

    private static final Set<String> PLAIN_VERBS = Resources.lines("verbs.txt")
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> THIRD_PERSON =
            PLAIN_VERBS.stream().map(KeywordList::thirdPerson).collect(Collectors.toUnmodifiableSet());
    private static final int FEWEST_WORDS = 16;
    private static final double LEAST_GRAMMAR = 0.15;
    private static final double WORDS_A_VERB = 9;
    private static final int FEWEST_IN_A_ROW = 5;
    private static final int FEWEST_STEPS = 4;
    private static final double SHARE_OF_STEPS = 0.7;
    private static final Pattern PARTS = Pattern.compile("[,;.\\n]");
    private static final Pattern DEFINITION = Pattern.compile("\\w(?: ?(?::|=|->|→)| [–-]) +\\w");

    private KeywordList() {}

    private static String thirdPerson(String verb) {
        if (verb.endsWith("y") && !verb.matches(".*[aeou]y")) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        return verb.matches(".*(s|sh|ch|x|z|o)") ? verb + "es" : verb + "s";
    }

    /** Whether the text is a list; a terse answer of a few words gets the benefit of the doubt. */
    static boolean is(Text text) {
        return text.words().size() >= FEWEST_WORDS && lists(text);
    }

    /** Whether words stand in a row, each for itself: no sentence holds them together, nor any phrase. */
    static boolean isWordsInARow(Text text) {
        List<Word> words = text.words();
        boolean said = text.sentences().stream().anyMatch(sentence -> joinedVerbs(text.raw(), sentence.words()) > 0);
        if (words.size() < FEWEST_IN_A_ROW || Signs.grammar(words) > 0 || said || !isProse(text)) {
            return false;
        }
        List<List<Word>> parts = parts(text);
        return parts.size() == 1 || parts.stream().allMatch(part -> part.size() == 1);
    }

    /** The words between commas and other stops. */
    private static List<List<Word>> parts(Text text) {
        return PARTS.splitAsStream(text.raw())
                .map(part -> Text.of(part).words())
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** Whether the text, however short, names things and says nothing of them. */
    static boolean lists(Text text) {
        return isProse(text) && Signs.grammar(text.words()) < LEAST_GRAMMAR && !hasVerbs(text);
    }

    private static boolean isProse(Text text) {
        return Language.isEnglish(text.words()) && !Language.isCode(text);
    }

    /** Whether the text has the verbs or definitions that its length calls for, even without any grammar words. */
    private static boolean hasVerbs(Text text) {
        long verbs = text.sentences().stream()
                .mapToLong(sentence -> verbs(text.raw(), sentence.words()))
                .sum();
        long definitions = DEFINITION.matcher(text.raw()).results().count();
        return verbs + definitions >= text.words().size() / WORDS_A_VERB || isSteps(text) || isDefinitions(text);
    }

    /** Term after term, each with what is said of it: "MIG: wire, fast. TIG: tungsten, slow." */
    private static boolean isDefinitions(Text text) {
        long defined = text.sentences().stream()
                .filter(sentence -> DEFINITION
                        .matcher(text.raw().substring(sentence.start(), sentence.end()))
                        .find())
                .count();
        return defined > 1 && 2 * defined > text.sentences().size();
    }

    private static long verbs(String raw, List<Word> words) {
        long first = words.size() > 2 && PLAIN_VERBS.contains(words.getFirst().form()) ? 1 : 0;
        return first + joinedVerbs(raw, words);
    }

    private static long joinedVerbs(String raw, List<Word> words) {
        long verbs = 0;
        for (int i = 1; i < words.size(); i++) {
            Word before = words.get(i - 1);
            boolean joined = raw.substring(before.end(), words.get(i).start()).isBlank();
            verbs += joined && isVerb(words.get(i).form(), before) ? 1 : 0;
        }
        return verbs;
    }

    /** Steps in a row, as in "wash hands, don gloves": nearly each begins with what is done. */
    private static boolean isSteps(Text text) {
        List<List<Word>> parts = parts(text);
        long steps = parts.stream()
                .filter(words -> words.size() > 1
                        && PLAIN_VERBS.contains(words.getFirst().form()))
                .count();
        return parts.size() >= FEWEST_STEPS && steps >= SHARE_OF_STEPS * parts.size();
    }

    /** Many plain verbs are nouns as well: "threads run" and "to run" are verbs, "test run" is not. */
    private static boolean isVerb(String form, Word before) {
        return THIRD_PERSON.contains(form)
                || (PLAIN_VERBS.contains(form)
                        && (!before.isContent() || before.form().endsWith("s")));
    }
}
