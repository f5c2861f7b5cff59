package dev.greenroom.hiring;

import dev.greenroom.jobs.JobPosting;
import java.util.Map;

/** A job and how many applications for it are in which stage. */
public record JobApplications(JobPosting posting, Map<Stage, Integer> counts) {

    /** Where they are listed. */
    public String path() {
        return PipelineView.path(posting.id().value());
    }

    /** How many there are in the stage. */
    public int count(Stage stage) {
        return counts.getOrDefault(stage, 0);
    }
}
