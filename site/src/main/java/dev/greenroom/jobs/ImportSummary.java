package dev.greenroom.jobs;

import java.util.List;

/**
 * What an import did.
 *
 * @param notes postings that were left as they are, by line, with the reason
 */
public record ImportSummary(int created, int updated, int unchanged, List<LineNote> notes) {

    public ImportSummary {
        notes = List.copyOf(notes);
    }

    /** The counts in one sentence. */
    public String sentence() {
        return created + " new, " + updated + " changed, " + unchanged + " as before.";
    }
}
