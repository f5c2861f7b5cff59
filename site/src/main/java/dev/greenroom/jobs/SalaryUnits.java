package dev.greenroom.jobs;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The time that pay is for, as people write it. */
final class SalaryUnits {

    private static final Map<SalaryUnit, Pattern> WORDS = words();
    // "Paid monthly" is when the money comes, which is what it is for only where nothing else is said.
    private static final Pattern PAYDAY = Pattern.compile(
            "\\bpa(?:id|yable|yments?|yout)\\s+(?:(?:out|every|each|other|once|per|an?|in|on)\\s+)*$",
            Pattern.CASE_INSENSITIVE);

    private SalaryUnits() {}

    /** A word for a time, and where it stands. */
    private record Named(SalaryUnit unit, int start, boolean payday) {}

    /** The unit that a text names first, if it names one. */
    static Optional<SalaryUnit> in(String text) {
        return behind(0, text);
    }

    /** The unit that a text names first behind its figures or, where it names none there, before them. */
    static Optional<SalaryUnit> behind(int figures, String text) {
        return WORDS.entrySet().stream()
                .flatMap(entry -> named(entry.getKey(), entry.getValue(), text))
                .min(Comparator.comparing(Named::payday)
                        .thenComparing(named -> named.start() < figures)
                        .thenComparingInt(Named::start))
                .map(Named::unit);
    }

    private static Stream<Named> named(SalaryUnit unit, Pattern words, String text) {
        return words.matcher(text)
                .results()
                .map(found -> new Named(
                        unit,
                        found.start(),
                        PAYDAY.matcher(text.substring(0, found.start())).find()));
    }

    private static Map<SalaryUnit, Pattern> words() {
        Map<SalaryUnit, Pattern> words = new EnumMap<>(SalaryUnit.class);
        words.put(SalaryUnit.HOUR, pattern("hour|hours|hourly|hr|hrs|ph|p\\.h\\.|per hour|PH", "/\\s?h\\b"));
        words.put(SalaryUnit.DAY, pattern("day|daily|per diem|PD", "/\\s?d\\b"));
        words.put(SalaryUnit.WEEK, pattern("week|weekly|wk", "/\\s?w\\b"));
        words.put(SalaryUnit.MONTH, pattern("month|monthly|mo|pcm|PM", "/\\s?m\\b"));
        words.put(SalaryUnit.YEAR, pattern("year|yearly|yr|annum|annual|annually|p\\.a\\.?|PA", "/\\s?[ya]\\b"));
        return words;
    }

    /** The names alone or behind a slash; "bi-weekly" and "semi-monthly" are other times. */
    private static Pattern pattern(String names, String slashed) {
        return Pattern.compile(
                "(?<!\\p{L}|bi[- ]|semi[- ])(?:" + names + ")(?!\\p{L})|" + slashed, Pattern.CASE_INSENSITIVE);
    }
}
