package dev.greenroom.guides;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines between the two fences at the top of a guide: title, category, family, summary. */
final class FrontMatter {
    private static final Set<String> KEYS = Set.of("title", "category", "family", "summary");

    private final Map<String, String> fields = new HashMap<>();
    private int end;

    /** Reads the front matter, if there is any, and tells the ledger of each of its lines. */
    static FrontMatter read(List<SourceLine> lines, LineLedger ledger) {
        FrontMatter front = new FrontMatter();
        int start = 0;
        while (start < lines.size() && lines.get(start).isBlank()) {
            start++;
        }
        if (start < lines.size() && lines.get(start).text().strip().equals("---")) {
            ledger.recognised(List.of(lines.get(start)), "front matter");
            front.end = start + 1;
            front.readFields(lines, ledger);
        }
        return front;
    }

    private void readFields(List<SourceLine> lines, LineLedger ledger) {
        for (; end < lines.size(); end++) {
            SourceLine line = lines.get(end);
            if (line.text().strip().equals("---")) {
                ledger.recognised(List.of(line), "front matter");
                end++;
                return;
            }
            if (!line.isBlank()) {
                readField(line, ledger);
            }
        }
    }

    private void readField(SourceLine line, LineLedger ledger) {
        int colon = line.text().indexOf(':');
        String key = colon < 0 ? "" : line.text().substring(0, colon).strip();
        if (KEYS.contains(key) && !fields.containsKey(key)) {
            fields.put(key, Quoted.strip(line.text().substring(colon + 1).strip()));
            ledger.recognised(List.of(line), key);
        } else {
            ledger.notUnderstood(
                    List.of(line),
                    "the lines at the top are title, category, family and summary, each once, with a colon");
        }
    }

    int end() {
        return end;
    }

    String get(String key) {
        return fields.getOrDefault(key, "");
    }
}
