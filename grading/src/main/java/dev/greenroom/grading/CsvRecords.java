package dev.greenroom.grading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        String row = lines.next();
        long number = lines.number();
        while (row != null && row.isBlank()) {
            row = lines.next();
            number = lines.number();
        }
        while (row != null && CsvRow.isOpen(row) && row.length() < CappedLines.LONGEST) {
            String more = lines.next();
            if (more == null) {
                return new Malformed(number, "A quotation mark is opened and never closed.");
            }
            row = row + "\n" + more;
        }
        return row == null ? null : parsed(row, number);
    }

    private Line parsed(String row, long number) {
        List<String> cells = CsvRow.cells(row, separator);
        if (cells.size() != columns.size()) {
            return new Malformed(
                    number, "The row has " + cells.size() + " cells, but there are " + columns.size() + " columns.");
        }
        ObjectNode fields = JsonMapper.shared().createObjectNode();
        for (int i = 0; i < columns.size(); i++) {
            if (!cells.get(i).isBlank() || columns.get(i).equals("answer")) {
                put(fields, columns.get(i), cells.get(i));
            }
        }
        try {
            return BulkFields.answer(fields, number);
        } catch (IllegalArgumentException e) {
            return new Malformed(number, String.valueOf(e.getMessage()));
        }
    }

    private static void put(ObjectNode fields, String column, String cell) {
        switch (column) {
            case "points", "references" -> fields.set(column, list(cell));
            default -> fields.put(column, cell);
        }
    }

    private static JsonNode list(String cell) {
        if (cell.strip().startsWith("[")) {
            try {
                return JsonMapper.shared().readTree(cell);
            } catch (JacksonException _) {
                // A text that merely begins with a bracket.
                return JsonMapper.shared().valueToTree(List.of(cell));
            }
        }
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
