package dev.greenroom.web;

import java.time.Instant;

/**
 * What another page has saved since this one was made; js/drafts.js offers it.
 *
 * @param savedAt in milliseconds since 1970
 */
public record NewerDraft(String text, long savedAt) {

    /** A text that was saved at that time. */
    public static NewerDraft of(String text, Instant savedAt) {
        return new NewerDraft(text, savedAt.toEpochMilli());
    }
}
