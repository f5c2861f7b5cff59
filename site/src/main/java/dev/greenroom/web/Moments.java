package dev.greenroom.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Points in time in the words of a page, and of what machines read. */
public final class Moments {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private Moments() {}

    /** Day and time to the minute, such as "2 May 2026, 09:30 UTC". */
    public static String minute(Instant at) {
        return MINUTE.format(at);
    }

    /** The day alone, such as "2 May 2026". */
    public static String day(Instant at) {
        return DAY.format(at);
    }

    /** For machines, to the second, such as "2026-05-02T09:30:00Z". */
    public static String iso(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** As mail and RSS write it, such as "Sat, 2 May 2026 09:30:00 GMT". */
    public static String rfc1123(Instant at) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
    }
}
