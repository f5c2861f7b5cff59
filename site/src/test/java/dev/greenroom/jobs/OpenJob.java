package dev.greenroom.jobs;

import java.util.List;

/** An open posting for tests of other modules. */
public final class OpenJob {

    private OpenJob() {}

    /** Publishes a posting with the title; its questions are written as in the office's form. */
    public static JobPosting publish(JobPostings postings, String title, String... questions) {
        return postings.publish(draft(postings, title, questions).id());
    }

    /** The same, and not published yet. */
    public static JobPosting draft(JobPostings postings, String title, String... questions) {
        JobDetails job = Jobs.withTitle(Jobs.harbourMaster(), title);
        InterviewPlan plan = new InterviewPlan("", QuestionLines.read(String.join("\n", questions), List.of()));
        JobDetails asking = new JobDetails(
                job.title(),
                job.employer(),
                job.workplace(),
                job.terms(),
                job.dates(),
                "",
                job.description(),
                plan,
                job.clearance());
        return postings.draft(asking);
    }
}
