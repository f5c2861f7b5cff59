package dev.greenroom.jobs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an import makes of one posting of a file.
 *
 * @param result the posting as it is to be stored, if anything is
 * @param why why a posting is left as it is, or empty
 */
record ImportStep(ImportedPosting posting, Effect effect, Optional<JobPosting> result, String why) {

    /** What becomes of the posting that is stored. */
    enum Effect {
        NEW("New"),
        CHANGED("Changed"),
        SAME("As before"),
        LEFT("Left alone");

        private final String label;

        Effect(String label) {
            this.label = label;
        }

        /** The effect in the words of the page. */
        String label() {
            return label;
        }
    }

    /**
     * Compares the posting with what is stored of it.
     *
     * @param before the stored posting, or null where there is none
     */
    static ImportStep of(ImportedPosting posting, @Nullable JobPosting before, Clearance clearance, Instant now) {
        if (before == null) {
            return new ImportStep(posting, Effect.NEW, Optional.of(draft(posting, clearance, now)), "");
        }
        JobDetails merged = ImportMerge.over(before.details(), posting, clearance.authorisation());
        if (merged.equals(before.details())) {
            return new ImportStep(posting, Effect.SAME, Optional.empty(), "");
        }
        try {
            return new ImportStep(posting, Effect.CHANGED, Optional.of(before.rewrite(merged, now)), "");
        } catch (PostingIsClosed | NotReadyToPublish e) {
            String why = "“" + merged.title() + "” is left as it is: " + e.getMessage();
            return new ImportStep(posting, Effect.LEFT, Optional.empty(), why);
        }
    }

    private static JobPosting draft(ImportedPosting posting, Clearance clearance, Instant now) {
        return new JobPosting(
                new JobPostingId(0),
                PostingState.DRAFT,
                posting.details().withClearance(clearance),
                posting.key(),
                History.startingAt(now));
    }

    /** The postings that are left as they are, by line, with the reason. */
    static List<LineNote> notes(List<ImportStep> steps) {
        return steps.stream()
                .filter(step -> step.effect() == Effect.LEFT)
                .map(step -> new LineNote(step.posting().line(), step.why()))
                .toList();
    }
}
