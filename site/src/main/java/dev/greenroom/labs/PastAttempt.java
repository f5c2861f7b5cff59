package dev.greenroom.labs;

import dev.greenroom.web.Moments;

/** A line in the list of past attempts. */
public record PastAttempt(String path, String at, String kind, Headline headline) {

    static PastAttempt of(Attempt attempt) {
        return new PastAttempt(
                "/labs/" + attempt.lab() + "/attempts/" + attempt.id().value(),
                Moments.minute(attempt.queuedAt()),
                attempt.kind().word(),
                Headline.of(attempt));
    }
}
