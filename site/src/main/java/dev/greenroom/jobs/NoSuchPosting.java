package dev.greenroom.jobs;

import dev.greenroom.web.NotFound;
import dev.greenroom.web.WayOn;

/** No posting has this id, or none that the public may see. */
public class NoSuchPosting extends NotFound {

    static final WayOn TO_THE_JOBS = new WayOn("/jobs", "See the open jobs");

    private static final long serialVersionUID = 1L;

    /** Leads to the jobs that are open. */
    public NoSuchPosting(JobPostingId id) {
        super("There is no job " + id + ". The list of jobs shows what is open now.", TO_THE_JOBS);
    }
}
