package dev.greenroom.guides;

import java.util.List;

/** A guide as it was read, with all that was repaired on the way and all that could not be read. */
public record ImportedGuide(
        Guide guide, List<LineNote> repairs, List<LineNote> notUnderstood, List<LineReading> lines) {
    public ImportedGuide {
        repairs = List.copyOf(repairs);
        notUnderstood = List.copyOf(notUnderstood);
        lines = List.copyOf(lines);
    }
}
