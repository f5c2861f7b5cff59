package dev.greenroom.grading;

import java.util.ArrayList;
import java.util.List;

/** One row of comma-separated values; quotation marks protect separators, line ends and doubled marks. */
final class CsvRow {

    private CsvRow() {}

    /** Whether a quoted cell goes on in the next line. */
    static boolean isOpen(String row) {
        return row.chars().filter(character -> character == '"').count() % 2 == 1;
    }

    static List<String> cells(String row, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < row.length(); i++) {
            char character = row.charAt(i);
            if (character == '"' && quoted && i + 1 < row.length() && row.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (character == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
