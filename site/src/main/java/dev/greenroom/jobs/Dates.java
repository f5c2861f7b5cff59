package dev.greenroom.jobs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When a posting counts, in days of UTC.
 *
 * @param posted the day it was first published anywhere, or null before that
 * @param validThrough the last day on which applications are taken, or null where none is set
 */
public record Dates(@Nullable LocalDate posted, @Nullable LocalDate validThrough) {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    static Dates unknown() {
        return new Dates(null, null);
    }

    /** Whether the last day is over. */
    boolean areOver(Instant now) {
        return validThrough != null && now.isAfter(end(validThrough));
    }

    /** The last moment of a day, as it is published. */
    static Instant end(LocalDate day) {
        return day.atTime(END_OF_DAY).toInstant(ZoneOffset.UTC);
    }
}
