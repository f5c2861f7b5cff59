package dev.greenroom.hiring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of an application's history.
 *
 * @param stage the stage that it came to, or null where the line is a note
 */
public record CaseEntry(Instant at, String who, @Nullable Stage stage, String note) {}
