package dev.greenroom.jobs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The same job in two places is one posting with two places; what only looks the same stays apart. */
final class SamePlaces {

    private final Map<String, List<ImportedPosting>> byKey = new LinkedHashMap<>();
    private final List<LineNote> notes;

    private SamePlaces(List<LineNote> notes) {
        this.notes = notes;
    }

    /** The postings with those merged that differ in their place alone, each with a key of its own. */
    static List<ImportedPosting> merge(List<ImportedPosting> postings, List<LineNote> notes) {
        SamePlaces merging = new SamePlaces(notes);
        postings.forEach(merging::add);
        return merging.byKey.values().stream().flatMap(List::stream).toList();
    }

    private void add(ImportedPosting posting) {
        List<ImportedPosting> same = byKey.computeIfAbsent(posting.key(), key -> new ArrayList<>());
        for (int i = 0; i < same.size(); i++) {
            ImportedPosting earlier = same.get(i);
            if (differsInPlaceOnly(earlier, posting)) {
                same.set(i, together(earlier, posting));
                return;
            }
        }
        if (same.isEmpty()) {
            same.add(posting);
        } else if (posting.details().reference().isEmpty()) {
            same.add(posting.withKey(posting.key() + "#" + (same.size() + 1)));
        } else {
            notes.add(new LineNote(
                    posting.line(),
                    "reference “" + posting.details().reference() + "” stands on line "
                            + same.getFirst().line() + " already with other content; the later one counts"));
            same.set(0, posting);
        }
    }

    private ImportedPosting together(ImportedPosting earlier, ImportedPosting later) {
        Set<Place> places = new LinkedHashSet<>(earlier.details().workplace().places());
        boolean added = places.addAll(later.details().workplace().places());
        notes.add(new LineNote(
                later.line(),
                "“" + later.details().title() + "” stands on line " + earlier.line() + " already: "
                        + (added ? "one posting with " + places.size() + " places" : "read once")));
        return earlier.at(List.copyOf(places));
    }

    private static boolean differsInPlaceOnly(ImportedPosting one, ImportedPosting other) {
        Workplace workplace = one.details().workplace();
        Workplace compared = other.details().workplace();
        return workplace.mode() == compared.mode()
                && one.details().withWorkplace(compared).equals(other.details());
    }
}
