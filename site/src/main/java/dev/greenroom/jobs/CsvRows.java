package dev.greenroom.jobs;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.greenroom.web.CsvText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of a CSV file with a line of column names, separated by commas, semicolons, tabs or bars. */
final class CsvRows {

    private static final int LONGEST_FIELD = 4 * 1024 * 1024;

    private final List<LineNote> notes;
    private List<String> columns = List.of();

    private CsvRows(List<LineNote> notes) {
        this.notes = notes;
    }

    static List<SourceRow> read(String text, List<LineNote> notes) {
        return new CsvRows(notes).rows(text);
    }

    private List<SourceRow> rows(String text) {
        List<SourceRow> rows = new ArrayList<>();
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(text);
        try {
            for (CsvRecord row : reader) {
                add(row, rows);
            }
        } catch (CsvParseException e) {
            // The reader stops at what it cannot take apart; what it read before stands.
            String where = rows.isEmpty() ? "" : " after line " + rows.getLast().line();
            throw new UnreadableFile("The CSV cannot be read" + where
                    + ": a quotation mark is left open or stands in the wrong place, or a field is larger than 4 MB.");
        }
        return rows;
    }

    private void add(CsvRecord row, List<SourceRow> rows) {
        int line = Math.toIntExact(row.getStartingLineNumber());
        if (columns.isEmpty()) {
            columns = named(row.getFields());
            return;
        }
        if (row.getFields().stream().allMatch(String::isBlank)) {
            return;
        }
        if (row.getFieldCount() != columns.size()) {
            notes.add(new LineNote(
                    line, row.getFieldCount() + " fields where the first line names " + columns.size() + " columns"));
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columns.size(), row.getFieldCount()); i++) {
            values.put(columns.get(i), plain(row.getField(i)));
        }
        rows.add(new SourceRow(line, values));
    }

    /** Column names, with a number where one stands there twice or not at all. */
    private static List<String> named(List<String> header) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (String field : header) {
            String name = field.isBlank() ? "column" : field.strip();
            int count = seen.merge(name, 1, Integer::sum);
            names.add(count == 1 ? name : name + " " + count);
        }
        return names;
    }

    /** Spreadsheets are kept from running text as a formula by an apostrophe; it is no part of the text. */
    private static String plain(String field) {
        return field.length() > 1 && field.charAt(0) == '\'' && CsvText.startsFormula(field.substring(1))
                ? field.substring(1)
                : field;
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        char best = ',';
        for (char candidate : new char[] {';', '\t', '|'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }
}
