package dev.greenroom.guides;

/** Values in the front matter may stand in double quotes, as many people write them there. */
final class Quoted {
    private Quoted() {}

    static boolean looksQuoted(String value) {
        return value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
    }

    static String strip(String value) {
        return looksQuoted(value) ? value.substring(1, value.length() - 1).strip() : value;
    }
}
