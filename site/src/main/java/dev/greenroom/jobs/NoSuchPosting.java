package dev.greenroom.jobs;

import dev.greenroom.web.NotFound;

/** No posting has this id. */
class NoSuchPosting extends NotFound {

    private static final long serialVersionUID = 1L;

    NoSuchPosting(JobPostingId id) {
        super("There is no job " + id + ". The list of jobs shows what is open now.");
    }
}
