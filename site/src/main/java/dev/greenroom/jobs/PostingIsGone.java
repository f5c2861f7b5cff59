package dev.greenroom.jobs;

import dev.greenroom.web.Gone;

/** The job was open once and is not any more. */
public class PostingIsGone extends Gone {

    private static final long serialVersionUID = 1L;

    /** Names the job, and leads to those that are open. */
    public PostingIsGone(JobPosting posting) {
        super(
                "The job “" + posting.title() + "” is closed and takes no more applications. "
                        + "The list of jobs shows what is open now.",
                NoSuchPosting.TO_THE_JOBS);
    }
}
