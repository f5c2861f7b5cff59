package dev.greenroom.jobs;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When a posting was written, last changed, published and closed; null for what has not happened. */
public record History(
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant closedAt) {

    /** When the public could first see it; its date posted may lie weeks before that. */
    Instant appeared() {
        return Objects.requireNonNullElse(publishedAt, createdAt);
    }

    static History startingAt(Instant now) {
        return new History(now, now, null, null);
    }

    History changed(Instant now) {
        return new History(createdAt, now, publishedAt, closedAt);
    }

    History published(Instant now) {
        return new History(createdAt, now, now, null);
    }

    History closed(Instant now) {
        return new History(createdAt, now, publishedAt, now);
    }
}
