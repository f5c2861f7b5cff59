package dev.greenroom.jobs;

import dev.greenroom.web.BadInput;

/** A posting moves forward only: what is closed stays closed. */
class PostingIsClosed extends BadInput {

    private static final long serialVersionUID = 1L;

    PostingIsClosed(JobPosting posting) {
        super("“" + posting.title() + "” is closed and stays so. Write a new posting to advertise the job again.");
    }
}
