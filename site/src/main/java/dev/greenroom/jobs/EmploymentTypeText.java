package dev.greenroom.jobs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Kinds of employment as people write them. */
final class EmploymentTypeText {

    private static final Map<String, EmploymentType> WORDS = Map.ofEntries(
            Map.entry("fulltime", EmploymentType.FULL_TIME),
            Map.entry("permanent", EmploymentType.FULL_TIME),
            Map.entry("parttime", EmploymentType.PART_TIME),
            Map.entry("jobsharing", EmploymentType.PART_TIME),
            Map.entry("contract", EmploymentType.CONTRACTOR),
            Map.entry("contractor", EmploymentType.CONTRACTOR),
            Map.entry("freelance", EmploymentType.CONTRACTOR),
            Map.entry("temporary", EmploymentType.TEMPORARY),
            Map.entry("temp", EmploymentType.TEMPORARY),
            Map.entry("seasonal", EmploymentType.TEMPORARY),
            Map.entry("fixedterm", EmploymentType.TEMPORARY),
            Map.entry("intern", EmploymentType.INTERN),
            Map.entry("internship", EmploymentType.INTERN),
            Map.entry("volunteer", EmploymentType.VOLUNTEER),
            Map.entry("perdiem", EmploymentType.PER_DIEM),
            Map.entry("other", EmploymentType.OTHER));

    private EmploymentTypeText() {}

    static List<EmploymentType> parse(String text, Consumer<String> notes) {
        return Arrays.stream(text.split("[,;/|]| and | or "))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .flatMap(part -> one(part, notes).stream())
                .distinct()
                .toList();
    }

    private static Optional<EmploymentType> one(String text, Consumer<String> notes) {
        String word = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        Optional<EmploymentType> type = Optional.ofNullable(WORDS.get(word));
        if (type.isEmpty()) {
            notes.accept("the employment type “" + text + "” is not known; left out");
        }
        return type;
    }
}
