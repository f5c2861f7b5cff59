package dev.greenroom.guides;

/** The one rule for every text in a guide: a single line, without blanks around it. */
final class SingleLine {
    private SingleLine() {}

    static String required(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " is empty");
        }
        return optional(text, what);
    }

    static String optional(String text, String what) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(what + " has a line break or another control character in it");
        }
        if (!text.equals(text.strip())) {
            throw new IllegalArgumentException(what + " begins or ends with a blank: '" + text + "'");
        }
        return text;
    }
}
