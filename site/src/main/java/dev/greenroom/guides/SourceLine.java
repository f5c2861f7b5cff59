package dev.greenroom.guides;

import java.util.ArrayList;
import java.util.List;

/** A line of the text that is read, with the number an editor shows for it. */
record SourceLine(int number, String text) {
    static List<SourceLine> of(String text) {
        List<SourceLine> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.add(new SourceLine(lines.size() + 1, line)));
        return lines;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
