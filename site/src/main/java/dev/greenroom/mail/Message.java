package dev.greenroom.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message to one person, as it was written, and what has become of it. */
public record Message(
        long id,
        String recipient,
        String subject,
        String body,
        MessageState state,
        int attempts,
        @Nullable String lastError,
        Instant createdAt,
        Instant nextAttemptAt) {}
