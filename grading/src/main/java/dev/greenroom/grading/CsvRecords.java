package dev.greenroom.grading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rows of a table whose first row names the columns: id, question, answer and points, reference or references. Several
 * points or references in one cell are a JSON list or are parted by {@code |||}.
 */
final class CsvRecords implements BulkInput {

    private static final Pattern PYTHON_LIST = Pattern.compile("\\s*\\['.*'\\s*,?\\s*\\]\\s*", Pattern.DOTALL);
    private final CappedLines lines;
    private final char separator;
    private final List<String> columns;

    CsvRecords(CappedLines lines) throws IOException {
        this.lines = lines;
        String header = lines.next();
        if (header == null) {
            throw new BulkException("The table is empty: its first row must name the columns.");
        }
        this.separator =
                header.indexOf('\t') >= 0 ? '\t' : header.indexOf(',') < 0 && header.indexOf(';') >= 0 ? ';' : ',';
        this.columns = CsvRow.cells(header, separator).stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!columns.contains("answer")) {
            throw new BulkException("The table has no column named answer. Its columns are: " + columns + ".");
        }
    }

    @Override
    public @Nullable Line next() throws IOException {
        String line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        return line == null ? null : row(line, lines.number());
    }

    private Line row(String first, long number) throws IOException {
        CsvRow row = new CsvRow(separator);
        Optional<String> fault = lines.fault();
        int length = first.length();
        row.read(first);
        while (row.isOpen() && fault.isEmpty()) {
            String more = lines.next();
            if (more == null) {
                return new Malformed(number, "A quotation mark is opened and never closed.");
            }
            length += more.length();
            fault = length > CappedLines.LONGEST
                    ? Optional.of("The row is longer than " + CappedLines.LONGEST
                            + " characters; perhaps a quotation mark is never closed.")
                    : lines.fault();
            row.read(more);
        }
        if (row.isBroken() && fault.isEmpty()) {
            fault = Optional.of(undoubled(number));
        }
        return fault.isPresent() ? new Malformed(number, fault.get()) : parsed(row.cells(), number);
    }

    private String undoubled(long number) {
        String lines = number == this.lines.number()
                ? ""
                : " Lines " + number + " to " + this.lines.number() + " are skipped.";
        return "A quotation mark stands inside a quoted cell; write it twice there." + lines;
    }

    private Line parsed(List<String> cells, long number) {
        if (cells.size() != columns.size()) {
            return new Malformed(
                    number, "The row has " + cells.size() + " cells, but there are " + columns.size() + " columns.");
        }
        try {
            ObjectNode fields = JsonMapper.shared().createObjectNode();
            for (int i = 0; i < columns.size(); i++) {
                if (!cells.get(i).isBlank() || columns.get(i).equals("answer")) {
                    put(fields, columns.get(i), cells.get(i));
                }
            }
            return BulkFields.answer(fields, number);
        } catch (IllegalArgumentException e) {
            return new Malformed(number, String.valueOf(e.getMessage()));
        }
    }

    private static void put(ObjectNode fields, String column, String cell) {
        switch (column) {
            case "points", "references" -> fields.set(column, list(cell));
            case "reference" -> fields.set(column, parts(cell));
            default -> fields.put(column, cell);
        }
    }

    private static JsonNode list(String cell) {
        if (PYTHON_LIST.matcher(cell).matches()) {
            throw new IllegalArgumentException(
                    "A list in a cell must be JSON, with double quotation marks, or parted by |||.");
        }
        try {
            return cell.strip().startsWith("[") ? JsonMapper.shared().readTree(cell) : parts(cell);
        } catch (JacksonException _) {
            // A text that merely begins with a bracket.
            return parts(cell);
        }
    }

    private static JsonNode parts(String cell) {
        List<String> parts = new ArrayList<>();
        for (String part : cell.split("\\|\\|\\|")) {
            parts.add(part.strip());
        }
        return JsonMapper.shared().valueToTree(parts);
    }

    @Override
    public double share() {
        return lines.share();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
