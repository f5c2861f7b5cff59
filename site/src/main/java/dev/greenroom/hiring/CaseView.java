package dev.greenroom.hiring;

import dev.greenroom.jobs.JobPosting;
import java.util.Arrays;
import java.util.List;

/**
 * An application's page in the office.
 *
 * @param deletedOn the day on which it is deleted, in words
 * @param note a note that is being written
 */
public record CaseView(
        Application application,
        Resume resume,
        JobPosting posting,
        List<CaseEntry> history,
        String deletedOn,
        NoteForm note) {

    /** Where the other applications for the job are. */
    public String jobPath() {
        return PipelineView.path(posting.id().value());
    }

    /** Whether the applicant has corrected it since. */
    public boolean isCorrected() {
        return application.changedAt().isAfter(application.receivedAt());
    }

    /** The stages that it can go to. */
    public List<Stage> others() {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage != application.stage())
                .toList();
    }
}
