package dev.greenroom.rehearsal;

import java.util.Locale;
import java.util.regex.Pattern;

/** An answer's text on its way in. */
final class AnswerText {

    static final int LONGEST = 20_000;

    /** What PostgreSQL cannot keep: the null character, and halves of a character that stand alone. */
    private static final Pattern UNKEEPABLE = Pattern.compile("[\\x00\\uD800-\\uDFFF]");

    private AnswerText() {}

    /** The text with one kind of line end and nothing that cannot be kept. */
    static String of(String sent) {
        return UNKEEPABLE
                .matcher(sent.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("");
    }

    static boolean isTooLong(String text) {
        return text.length() > LONGEST;
    }

    static String tooLong(String text) {
        return String.format(
                Locale.ROOT,
                "This answer has %,d characters, and %,d is the most. Nothing is lost: shorten it below and send it again.",
                text.length(),
                LONGEST);
    }
}
