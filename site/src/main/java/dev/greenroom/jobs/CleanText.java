package dev.greenroom.jobs;

import java.util.regex.Pattern;

/** Text without the signs that neither a page, a feed nor the database can hold. */
final class CleanText {

    private static final Pattern UNFIT = Pattern.compile(
            "[\\p{Cc}&&[^\\t\\n]]|[\\x{FFFE}\\x{FFFF}]|\\p{Cs}|[\\x{200B}\\x{FEFF}]|[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private CleanText() {}

    /** Several lines, as they are but for such signs. */
    static String lines(String text) {
        return UNFIT.matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("")
                .strip();
    }

    /** One line, with single spaces. */
    static String line(String text) {
        return lines(text).replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
