package dev.greenroom.editorial;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The time at which a post appears, as an editor types it: to the minute, in UTC. */
final class AppearanceTime {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private AppearanceTime() {}

    static String show(@Nullable Instant time) {
        return time == null ? "" : MINUTE.format(time);
    }

    /**
     * Reads the time, nothing where the field is empty.
     *
     * @param shown the time that the field showed: left as it was, it keeps its seconds
     */
    static @Nullable Instant read(String typed, @Nullable Instant shown) {
        if (typed.equals(show(shown))) {
            return shown;
        }
        return typed.isEmpty() ? null : parse(typed);
    }

    private static Instant parse(String typed) {
        try {
            LocalDateTime time = LocalDateTime.parse(typed.replace(' ', 'T'));
            if (time.getYear() >= 1900 && time.getYear() <= 9999) {
                return time.toInstant(ZoneOffset.UTC);
            }
        } catch (DateTimeParseException e) {
            throw noTime(typed);
        }
        throw noTime(typed);
    }

    private static UnfitTime noTime(String typed) {
        return new UnfitTime("“" + typed + "” is not a date and time. Write it like 2026-12-01 09:00.");
    }
}
