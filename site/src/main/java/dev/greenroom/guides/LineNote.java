package dev.greenroom.guides;

import java.util.List;

/** Something to know about lines of an imported text: what was repaired there, or why it was not understood. */
public record LineNote(int firstLine, int lastLine, String what, String text) {
    static LineNote at(int line, String what, String text) {
        return new LineNote(line, line, what, text);
    }

    static LineNote over(List<SourceLine> lines, String what) {
        String text = String.join(
                " ⏎ ", lines.stream().map(line -> line.text().strip()).toList());
        return new LineNote(lines.getFirst().number(), lines.getLast().number(), what, text);
    }

    /** Returns one sentence with place, remark and the words themselves. */
    public String sentence() {
        String place = firstLine == lastLine ? "Line " + firstLine : "Lines " + firstLine + " to " + lastLine;
        return text.isEmpty() ? place + ": " + what : place + ": " + what + ": " + text;
    }
}
