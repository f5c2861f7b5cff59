package dev.greenroom.jobs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the name of an employer who must not be named, also without its legal form and in an address of its site. */
final class HiddenName {

    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?:,?\\s+(?:&\\s+)?(?:inc|llc|llp|ltd|limited|plc|corp|corporation|co|company|gmbh|kg|ag|se|sa|bv|nv|oy|ab)\\.?)+$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_NAME =
            Pattern.compile("|.*\\b(?:confidential|undisclosed|anonymous)\\b.*", Pattern.CASE_INSENSITIVE);

    private HiddenName() {}

    /** The name as it stands in the text, if it does. */
    static Optional<String> in(String text, Employer employer) {
        String name = LEGAL_FORM.matcher(employer.name().strip()).replaceFirst("");
        return NO_NAME.matcher(name).matches()
                ? Optional.empty()
                : pattern(name).matcher(text).results().map(MatchResult::group).findFirst();
    }

    private static Pattern pattern(String name) {
        List<String> words =
                Stream.of(name.split("[\\s\\u00A0]+")).map(Pattern::quote).toList();
        String spoken = String.join("[\\s\\u00A0-]+", words);
        // Many a name of one word is a word of the language too, and begins with a small letter there.
        String written =
                words.size() > 1 ? "(?iu:" + spoken + ")" : spoken + "|" + Pattern.quote(name.toUpperCase(Locale.ROOT));
        String address = "(?<=[@/.])(?iu:" + String.join("[-_]?", words) + ")(?=\\.\\p{L})";
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + written + "|" + address + ")(?![\\p{L}\\p{N}])");
    }
}
