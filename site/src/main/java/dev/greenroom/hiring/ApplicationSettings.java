package dev.greenroom.hiring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long applications are kept, and how many are taken.
 *
 * @param keepMonths how many months after it came an application is deleted; 1 or more
 * @param perHour how many forms one address may send in an hour
 */
@ConfigurationProperties("greenroom.applications")
record ApplicationSettings(
        @DefaultValue("12") int keepMonths,
        @DefaultValue("30") int perHour) {

    ApplicationSettings {
        if (keepMonths < 1) {
            throw new IllegalArgumentException("greenroom.applications.keep-months has to be 1 or more");
        }
    }

    /** The last day of what came in at that time. */
    LocalDate lastDay(Instant receivedAt) {
        return LocalDate.ofInstant(receivedAt, ZoneOffset.UTC).plusMonths(keepMonths);
    }

    /** The last day of the application: what was promised, or less where the time has been shortened since. */
    LocalDate lastDay(Application application) {
        LocalDate now = lastDay(application.receivedAt());
        return now.isBefore(application.keepUntil()) ? now : application.keepUntil();
    }

    String keptInWords() {
        return keepMonths + (keepMonths == 1 ? " month" : " months") + " after it came in";
    }
}
