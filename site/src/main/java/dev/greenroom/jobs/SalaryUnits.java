package dev.greenroom.jobs;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The time that pay is for, as people write it. */
final class SalaryUnits {

    private static final Map<SalaryUnit, Pattern> WORDS = words();

    private SalaryUnits() {}

    /** The unit that a text names, if it names one. */
    static Optional<SalaryUnit> in(String text) {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .findFirst();
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

    private static Pattern pattern(String names, String slashed) {
        return Pattern.compile("(?<!\\p{L})(?:" + names + ")(?!\\p{L})|" + slashed, Pattern.CASE_INSENSITIVE);
    }
}
