package dev.greenroom.web;

import java.util.List;
import java.util.stream.Collectors;

/** Text on its way into a CSV file that somebody will open in a spreadsheet. */
public final class CsvText {

    private CsvText() {}

    /** A line of fields with its end. */
    public static String row(List<String> fields) {
        return fields.stream().map(CsvText::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Whether a spreadsheet would run the text as a formula. */
    public static boolean startsFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    /** The text as a field; what would be a formula is marked as text by an apostrophe. */
    public static String field(String text) {
        String safe = startsFormula(text) ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
