package dev.greenroom.labs;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A line in the list of past attempts. */
public record PastAttempt(String path, String at, String kind, Headline headline) {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("d MMM, HH:mm:ss", Locale.ENGLISH);

    static PastAttempt of(Attempt attempt) {
        return new PastAttempt(
                "/labs/" + attempt.lab() + "/attempts/" + attempt.id().value(),
                AT.format(attempt.queuedAt().atOffset(ZoneOffset.UTC)),
                attempt.kind() == AttemptKind.RUN ? "Run" : "Submission",
                Headline.of(attempt));
    }
}
