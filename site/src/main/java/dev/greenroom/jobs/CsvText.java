package dev.greenroom.jobs;

/** Text on its way into a CSV file that somebody will open in a spreadsheet. */
final class CsvText {

    private CsvText() {}

    /** Whether a spreadsheet would run the text as a formula. */
    static boolean startsFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    /** The text as a field; what would be a formula is marked as text by an apostrophe. */
    static String field(String text) {
        String safe = startsFormula(text) ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
