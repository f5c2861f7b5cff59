package dev.greenroom.rehearsal;

import java.time.Duration;
import java.time.Instant;

/**
 * An answer in the writing, with the time that went into it so far.
 *
 * @param page the page that it was written on, by when it was made, in milliseconds since 1970
 * @param edit a number that rises with every draft that the page sends
 */
record Draft(String text, Duration spent, Instant savedAt, long page, long edit) {

    /** Whether it has other words than those written on another page, which was made before it was saved. */
    boolean isNewTo(long other, String written) {
        return page != other && savedAt.toEpochMilli() > other && !text.isBlank() && !text.equals(written);
    }
}
