package dev.greenroom.jobs;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Remote work as boards write it in place of a place: "Remote", "Remote, United States", "Ireland (remote)". */
final class RemoteText {

    private static final String WORD = "(?:fully |100% )?(?:remote|telecommute|work from home|anywhere)";
    private static final Pattern BEFORE = Pattern.compile("(?i)" + WORD + "\\b(.*)");
    private static final Pattern AFTER =
            Pattern.compile("(?i)(.*\\S)\\s*(?:\\(" + WORD + "\\)|[,–—-]\\s*" + WORD + ")");

    /** The opposite, or half of it. */
    private static final Pattern NOT_QUITE = Pattern.compile("(?i)(?:not|no|non|partly|partially|semi|hybrid)");

    // Small letters alone: "in" leads on to a place, "IN" is Indiana.
    private static final Pattern LEADING_ON = Pattern.compile(
            "^(?:[\\s,.:/()\\[\\]–—-]|(?:in|within|from|for|across|inside|only|or|and|work|job|the|[Aa]nywhere)\\b)+");
    private static final Pattern ENDING = Pattern.compile("(?:[\\s,:()\\[\\]]|\\bonly)+$");

    private RemoteText() {}

    /** What a text says besides the work being remote, which may be nothing; empty where it does not say that. */
    static Optional<String> beside(String text) {
        String said = PostingReader.cut(text.strip());
        Matcher before = BEFORE.matcher(said);
        if (before.matches()) {
            return Optional.of(bare(before.group(1)));
        }
        Matcher after = AFTER.matcher(said);
        return after.matches() && !NOT_QUITE.matcher(bare(after.group(1))).matches()
                ? Optional.of(bare(after.group(1)))
                : Optional.empty();
    }

    private static String bare(String text) {
        return ENDING.matcher(LEADING_ON.matcher(text).replaceFirst("")).replaceFirst("");
    }
}
