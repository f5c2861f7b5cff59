package dev.greenroom.hiring;

import dev.greenroom.jobs.JobPosting;
import java.util.List;

/**
 * What everybody is asked who is interviewed for a job.
 *
 * @param guide the guide that the questions come from
 * @param questions the names of the questions within the guide, in its order
 * @param attributes what else the firm rates
 */
public record InterviewKit(String guide, List<String> questions, List<String> attributes) {

    public InterviewKit {
        questions = List.copyOf(questions);
        attributes = List.copyOf(attributes);
    }

    /** Whether its questions come from the guide that the job has now; what else is rated holds for any guide. */
    boolean fits(JobPosting job) {
        return guide.equals(job.details().interview().guide());
    }
}
