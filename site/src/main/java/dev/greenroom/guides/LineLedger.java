package dev.greenroom.guides;

import dev.greenroom.guides.LineReading.Fate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps account of every line of a text while it is read; a line that nobody claimed counts as not understood. */
final class LineLedger {
    private record Entry(Fate fate, String as) {}

    private final List<SourceLine> source;
    private final Map<Integer, Entry> entries = new HashMap<>();
    private final List<LineNote> repairs = new ArrayList<>();
    private final List<LineNote> notUnderstood = new ArrayList<>();

    LineLedger(List<SourceLine> source) {
        this.source = source;
    }

    void recognised(List<SourceLine> lines, String as) {
        lines.forEach(line -> entries.putIfAbsent(line.number(), new Entry(Fate.RECOGNISED, as)));
    }

    void repaired(List<SourceLine> lines, String what) {
        lines.forEach(line -> entries.put(line.number(), new Entry(Fate.REPAIRED, what)));
        repairs.add(LineNote.over(lines, Fate.REPAIRED, what));
    }

    void leftOut(List<SourceLine> lines, String why) {
        for (SourceLine line : lines) {
            if (!line.isBlank()) {
                entries.put(line.number(), new Entry(Fate.LEFT_OUT, why));
                repairs.add(LineNote.at(
                        line.number(), Fate.LEFT_OUT, why, line.text().strip()));
            }
        }
    }

    void notUnderstood(List<SourceLine> lines, String why) {
        for (SourceLine line : lines) {
            if (!line.isBlank()) {
                entries.put(line.number(), new Entry(Fate.NOT_UNDERSTOOD, why));
                notUnderstood.add(LineNote.at(
                        line.number(), Fate.NOT_UNDERSTOOD, why, line.text().strip()));
            }
        }
    }

    /** Notes something that no words of a line show. */
    void remark(int line, Fate fate, String what) {
        repairs.add(LineNote.at(line, fate, what, ""));
    }

    ImportedGuide close(Guide guide) {
        List<SourceLine> unclaimed = source.stream()
                .filter(line -> !line.isBlank() && !entries.containsKey(line.number()))
                .toList();
        notUnderstood(unclaimed, "no place in a guide was found for it");
        Comparator<LineNote> byLine = Comparator.comparingInt(LineNote::firstLine);
        return new ImportedGuide(
                guide,
                repairs.stream().sorted(byLine).toList(),
                notUnderstood.stream().sorted(byLine).toList(),
                source.stream().map(this::reading).toList());
    }

    private LineReading reading(SourceLine line) {
        Entry entry = entries.getOrDefault(line.number(), new Entry(Fate.BLANK, ""));
        return new LineReading(line.number(), line.text(), entry.fate(), entry.as());
    }
}
