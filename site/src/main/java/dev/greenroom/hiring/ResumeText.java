package dev.greenroom.hiring;

import java.util.regex.Pattern;

/** Text from a file, as much as is worth keeping, without signs that a page or the database cannot hold. */
final class ResumeText {

    static final int LONGEST = 200_000;

    private static final Pattern UNFIT = Pattern.compile(
            "[\\p{Cc}&&[^\\t\\n]]|\\p{Cs}|[\\x{FFFE}\\x{FFFF}\\x{200B}\\x{FEFF}]|[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");
    // Begins only where blanks begin and goes back over none: a file of blanks would hold a processor for a minute.
    private static final Pattern EMPTY_LINES = Pattern.compile("(?<![ \\t])[ \\t]*+\\n(?:[ \\t]*+\\n){2,}+");

    private ResumeText() {}

    static String clean(String text) {
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        String plain =
                UNFIT.matcher(cut.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
        return EMPTY_LINES.matcher(plain).replaceAll("\n\n").strip();
    }
}
