package dev.greenroom.labs;

import java.util.Locale;

/** What may be sent as code. */
final class SentCode {

    static final int LONGEST = 64_000;

    private SentCode() {}

    static boolean isTooLong(String code) {
        return code.length() > LONGEST;
    }

    static String tooLong(String code) {
        return String.format(
                Locale.ROOT,
                "The code has %,d characters; the judge takes %,d. Nothing was sent.",
                code.length(),
                LONGEST);
    }
}
