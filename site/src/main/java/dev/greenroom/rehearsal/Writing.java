package dev.greenroom.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a question sends.
 *
 * @param seconds time spent as the page's own clock has it; missing where scripts are off
 * @param shown when the page was made, in milliseconds since 1970, and before what had been spent by then, in seconds
 * @param before seconds spent before that
 * @param edit a number that rises with every draft that the page sends; missing where scripts are off
 */
record Writing(
        int turn,
        @Nullable String text,
        @Nullable Long seconds,
        @Nullable Long shown,
        @Nullable Long before,
        @Nullable Long edit) {

    String cleanText() {
        return AnswerText.of(Objects.requireNonNullElse(text, ""));
    }

    /** The time spent, never more than has passed since the question was asked. */
    Duration spent(Instant asked, Instant now) {
        Duration most = Duration.between(asked, now);
        Duration told =
                seconds == null ? withoutClock(now, most) : Duration.ofSeconds(Math.clamp(seconds, 0, 1L << 30));
        return told.compareTo(most) > 0 ? most : told;
    }

    /** The page that sends it, by when it was made, in milliseconds since 1970. */
    long page(Instant now) {
        return shown == null ? now.toEpochMilli() : shown;
    }

    /** Which of the drafts of its page it is; without scripts a page sends one. */
    long edit(Instant now) {
        return edit == null ? now.toEpochMilli() : edit;
    }

    private Duration withoutClock(Instant now, Duration most) {
        if (shown == null) {
            return most;
        }
        Duration since = Duration.between(Instant.ofEpochMilli(shown), now);
        return since.isNegative() ? most : since.plusSeconds(before == null ? 0 : Math.clamp(before, 0, 1L << 30));
    }
}
