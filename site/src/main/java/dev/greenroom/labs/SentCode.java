package dev.greenroom.labs;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Code as the page of a lab sends it.
 *
 * @param shown when the page was made, in milliseconds since 1970; missing where it does not say
 * @param edit a number that rises with all that the page sends; missing where scripts are off
 */
public record SentCode(
        String code, @Nullable Long shown, @Nullable Long edit) {

    public static final int LONGEST = 64_000;

    public SentCode {
        code = VisibleText.code(code);
    }

    /** Code from no page in particular, sent by somebody who knows what it replaces. */
    static SentCode of(String code) {
        return new SentCode(code, null, null);
    }

    /** The page that sends it, by when it was made, in milliseconds since 1970. */
    long page(Instant now) {
        return shown == null ? now.toEpochMilli() : shown;
    }

    long edit(Instant now) {
        return edit == null ? now.toEpochMilli() : edit;
    }

    /** Scripts keep in the browser what the server has not got, and offer it on the next page beside a newer draft. */
    boolean isKeptByScripts() {
        return edit != null;
    }

    boolean isTooLong() {
        return code.length() > LONGEST;
    }

    String tooLong() {
        return String.format(
                Locale.ROOT,
                "The code has %,d characters; the judge takes %,d. Nothing was sent or saved; your code is below.",
                code.length(),
                LONGEST);
    }
}
