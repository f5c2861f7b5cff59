package dev.greenroom.jobs;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which column holds what; guessed from the columns' names, and open to correction. */
public record ColumnMapping(Map<String, JobField> fields) {

    public ColumnMapping {
        fields = new LinkedHashMap<>(fields);
    }

    /** Gives every column the field that its name tells; a column that tells nothing is kept as a detail. */
    static ColumnMapping guess(Collection<String> columns) {
        Map<String, JobField> fields = new LinkedHashMap<>();
        columns.forEach(column -> fields.put(column, JobField.DETAIL));
        for (JobField field : JobField.values()) {
            List<String> candidates = columns.stream()
                    .filter(column -> fields.get(column) == JobField.DETAIL && rank(field, column) >= 0)
                    .sorted((a, b) -> Integer.compare(rank(field, a), rank(field, b)))
                    .toList();
            candidates.stream()
                    .limit(field.takesSeveral() ? candidates.size() : 1)
                    .forEach(column -> fields.put(column, field));
        }
        return new ColumnMapping(fields);
    }

    /** The same mapping with some columns read differently; unknown columns are passed over. */
    ColumnMapping with(Map<String, JobField> corrections) {
        Map<String, JobField> changed = new LinkedHashMap<>(fields);
        corrections.forEach((column, field) -> changed.computeIfPresent(column, (name, before) -> field));
        return new ColumnMapping(changed);
    }

    /** The column that was mapped to the field first, if one was. */
    Optional<String> column(JobField field) {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue() == field)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A column's name in words, such as "position open date" for PositionOpenDate. */
    static String words(String column) {
        String last = column.substring(column.lastIndexOf('.') + 1);
        return last.replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static int rank(JobField field, String column) {
        int ofWhole = field.columns().indexOf(words(column.replace('.', ' ')));
        if (ofWhole >= 0) {
            return ofWhole;
        }
        int point = column.lastIndexOf('.');
        // The name of an employer is the employer, and no title because it is called a name.
        boolean named = point > 0 && Set.of("name", "value", "title").contains(words(column));
        return field.columns().indexOf(words(named ? column.substring(0, point) : column));
    }
}
