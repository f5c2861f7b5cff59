package dev.greenroom.grading;

import java.util.List;

/** Strips English endings so that "locks", "locked" and "locking" count as one word; light on purpose. */
final class Stemmer {

    private static final int SHORTEST_STEM = 3;
    private static final List<String> DERIVED = List.of(
            "izations",
            "ization",
            "ations",
            "ation",
            "ments",
            "ment",
            "nesses",
            "ness",
            "ities",
            "ity",
            "ables",
            "able",
            "ibles",
            "ible",
            "ally",
            "ively",
            "ions",
            "ion",
            "ers",
            "ors",
            "er",
            "or",
            "ing",
            "ings",
            "edly",
            "ed",
            "ly",
            "ives",
            "ive",
            "ances",
            "ance",
            "ences",
            "ence",
            "ants",
            "ant",
            "ents",
            "ent",
            "izes",
            "ized",
            "ize",
            "ises",
            "ised",
            "ise",
            "ates",
            "ated",
            "ate",
            "als",
            "al",
            "es",
            "s",
            "e",
            "y");

    private Stemmer() {}

    static String stem(String form) {
        if (form.endsWith("'s")) {
            return stem(form.substring(0, form.length() - 2));
        }
        if (form.length() <= SHORTEST_STEM || !form.chars().allMatch(Character::isLetter)) {
            return form;
        }
        return undouble(withoutEnding(withoutEnding(plain(form))));
    }

    private static String plain(String form) {
        if (form.endsWith("ies") && form.length() > 4) {
            return form.substring(0, form.length() - 3) + "y";
        }
        return form.endsWith("ss") || form.endsWith("us") || form.endsWith("is") ? form : withoutPluralS(form);
    }

    private static String withoutPluralS(String form) {
        return form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
    }

    private static String withoutEnding(String form) {
        return DERIVED.stream()
                .filter(ending -> form.endsWith(ending) && form.length() - ending.length() >= SHORTEST_STEM + 1)
                .filter(ending -> !(ending.equals("s") && form.endsWith("ss")))
                .max(java.util.Comparator.comparingInt(String::length))
                .map(ending -> form.substring(0, form.length() - ending.length()))
                .orElse(form);
    }

    private static String undouble(String stem) {
        int last = stem.length() - 1;
        boolean doubled = last > SHORTEST_STEM - 1 && stem.charAt(last) == stem.charAt(last - 1);
        return doubled ? stem.substring(0, last) : stem;
    }
}
