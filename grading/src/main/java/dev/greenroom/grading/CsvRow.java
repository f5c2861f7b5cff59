package dev.greenroom.grading;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of comma-separated values, read line by line. A quotation mark at the start of a cell protects separators, line
 * ends and doubled marks up to the closing one; in a cell that does not start with one it stands for itself. Text after the
 * closing one is a fault: such a mark was not doubled, and what follows may be cut at the wrong places.
 */
final class CsvRow {

    private final char separator;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;
    private boolean wasQuoted;
    private boolean broken;

    CsvRow(char separator) {
        this.separator = separator;
    }

    /** The cells of a row that is one line. */
    static List<String> cells(String line, char separator) {
        CsvRow row = new CsvRow(separator);
        row.read(line);
        return row.cells();
    }

    /** Whether a quoted cell goes on in the next line. */
    boolean isOpen() {
        return quoted;
    }

    /** Whether a quoted cell goes on after its closing mark. */
    boolean isBroken() {
        return broken;
    }

    void read(String line) {
        if (quoted) {
            cell.append('\n');
        }
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (quoted && character == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else {
                read(character);
            }
        }
    }

    private void read(char character) {
        if (quoted) {
            if (character == '"') {
                quoted = false;
            } else {
                cell.append(character);
            }
        } else if (character == separator) {
            endCell();
        } else if (character == '"' && !wasQuoted && cell.toString().isBlank()) {
            cell.setLength(0);
            quoted = true;
            wasQuoted = true;
        } else {
            broken |= wasQuoted && !Character.isWhitespace(character);
            cell.append(character);
        }
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
        wasQuoted = false;
    }

    List<String> cells() {
        List<String> all = new ArrayList<>(cells);
        all.add(cell.toString());
        return all;
    }
}
