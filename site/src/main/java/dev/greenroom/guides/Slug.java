package dev.greenroom.guides;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Short readable names for addresses. */
final class Slug {
    private static final Pattern VALID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 60;
    private static final Set<String> SMALL_WORDS =
            Set.of("a", "an", "and", "are", "do", "does", "how", "in", "is", "it", "of", "the", "to", "what", "you");

    private Slug() {}

    static boolean isValid(String slug) {
        return slug.length() <= 2 * LONGEST && VALID.matcher(slug).matches();
    }

    static String of(String text, String fallback) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "");
        String[] words = plain.split("[^a-z0-9]+");
        String slug = Arrays.stream(words)
                .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
                .limit(7)
                .collect(Collectors.joining("-"));
        return slug.isEmpty() ? fallback : cut(slug);
    }

    static String unique(String slug, Collection<String> taken) {
        String candidate = slug;
        for (int n = 2; taken.contains(candidate); n++) {
            candidate = slug + "-" + n;
        }
        return candidate;
    }

    private static String cut(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int end = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, end > 0 ? end : LONGEST);
    }
}
