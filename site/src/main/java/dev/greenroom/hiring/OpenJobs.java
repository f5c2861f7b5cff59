package dev.greenroom.hiring;

import dev.greenroom.jobs.JobPosting;
import dev.greenroom.jobs.JobPostingId;
import dev.greenroom.jobs.JobPostings;
import dev.greenroom.jobs.NoSuchPosting;
import dev.greenroom.jobs.PostingIsGone;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Jobs as applications know them; above all those that take some now. */
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
            throw new PostingIsGone(posting);
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

    /** The title of the job that somebody has applied for, for the applicant's own pages. */
    String title(Application application) {
        return postings.find(application.posting()).map(JobPosting::title).orElse("a former job");
    }

    private static NoSuchPosting noSuchJob(long id) {
        return new NoSuchPosting(new JobPostingId(id));
    }
}
