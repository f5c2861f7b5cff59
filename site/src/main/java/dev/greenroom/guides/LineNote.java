package dev.greenroom.guides;

import dev.greenroom.guides.LineReading.Fate;
import java.util.List;

/** Something to know about lines of an imported text: what became of them, and how or why. */
public record LineNote(int firstLine, int lastLine, Fate fate, String what, String text) {
    static LineNote at(int line, Fate fate, String what, String text) {
        return new LineNote(line, line, fate, what, text);
    }

    static LineNote over(List<SourceLine> lines, Fate fate, String what) {
        String text = String.join(
                " ⏎ ", lines.stream().map(line -> line.text().strip()).toList());
        return new LineNote(lines.getFirst().number(), lines.getLast().number(), fate, what, text);
    }

    /** Returns one sentence with place, remark and the words themselves. */
    public String sentence() {
        String place = firstLine == lastLine ? "Line " + firstLine : "Lines " + firstLine + " to " + lastLine;
        return text.isEmpty() ? place + ": " + what : place + ": " + what + ": " + text;
    }
}
