package dev.greenroom.rehearsal;

import java.time.Duration;
import java.time.Instant;

/**
 * The time that goes into an answer.
 *
 * @param limit seconds that the candidate has set, or 0 for none
 * @param spent seconds spent already
 * @param shown when the page was made, in milliseconds since 1970
 */
public record ClockView(long limit, long spent, long shown) {

    static ClockView of(Settings settings, Duration spent, Instant now) {
        return new ClockView(
                settings.timePerQuestion().map(Duration::toSeconds).orElse(0L), spent.toSeconds(), now.toEpochMilli());
    }

    /** The same for a page that shows again what an earlier one sent, and knows no more than that one did. */
    ClockView since(long earlier) {
        return new ClockView(limit, spent, earlier);
    }

    /** Whether there is a time to keep to. */
    public boolean limited() {
        return limit > 0;
    }

    /** The limit in words. */
    public String limitInWords() {
        return limit % 60 == 0 ? limit / 60 + (limit == 60 ? " minute" : " minutes") : limit + " seconds";
    }
}
