package dev.greenroom.hiring;

import java.time.Instant;

/** A line of a lead's history: a change, or what somebody noted. */
public record LeadEntry(Instant at, String who, Kind kind, String text) {

    /** What kind of line it is. */
    public enum Kind {
        CHANGE,
        NOTE
    }
}
