package dev.greenroom.rehearsal;

import java.time.Duration;
import java.time.Instant;

/** An answer in the writing, with the time that went into it so far. */
record Draft(String text, Duration spent, Instant savedAt) {}
