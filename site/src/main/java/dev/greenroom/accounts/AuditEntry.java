package dev.greenroom.accounts;

import java.time.Instant;

/** One line of the audit log. */
public record AuditEntry(Instant at, String who, String action, String subject, String detail) {}
