package dev.greenroom.hiring;

import java.time.Instant;
import java.util.UUID;

/** Which copy of a form was sent, and when it was opened. */
record FormStamp(UUID form, Instant openedAt) {}
