package dev.greenroom.hiring;

import dev.greenroom.jobs.JobPosting;
import dev.greenroom.jobs.JobPostingId;
import dev.greenroom.jobs.JobPostings;
import dev.greenroom.web.Gone;
import dev.greenroom.web.NotFound;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The jobs that take applications now. */
@Component
class OpenJobs {

    private final JobPostings postings;
    private final Clock clock;

    OpenJobs(JobPostings postings, Clock clock) {
        this.postings = postings;
        this.clock = clock;
    }

    JobPosting require(long id) {
        JobPosting posting = find(id);
        if (posting.isGone(clock.instant())) {
            throw new Gone("The job “" + posting.title() + "” is closed and takes no more applications."
                    + " The list of jobs shows what is open now.");
        }
        if (!posting.isOpen(clock.instant())) {
            throw noSuchJob(id);
        }
        return posting;
    }

    /** The job, if the public has ever seen it. */
    JobPosting published(long id) {
        JobPosting posting = find(id);
        if (!posting.isOpen(clock.instant()) && !posting.isGone(clock.instant())) {
            throw noSuchJob(id);
        }
        return posting;
    }

    /** The job, open or not. */
    JobPosting find(long id) {
        return postings.find(new JobPostingId(id)).orElseThrow(() -> noSuchJob(id));
    }

    private static NotFound noSuchJob(long id) {
        return new NotFound("There is no job " + id + ". The list of jobs shows what is open now.");
    }
}
