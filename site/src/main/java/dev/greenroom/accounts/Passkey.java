package dev.greenroom.accounts;

import java.time.Instant;

/** A key on a member's device that signs them in. */
public record Passkey(String id, String label, Instant created, Instant lastUsed) {}
