package dev.greenroom.accounts;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A link that somebody has been given and has not used yet. */
public record OpenInvitation(
        long id,
        Set<Role> roles,
        @Nullable String email,
        Instant createdAt,
        @Nullable Instant expiresAt) {}
