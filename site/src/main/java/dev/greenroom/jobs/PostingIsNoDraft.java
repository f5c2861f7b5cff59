package dev.greenroom.jobs;

import dev.greenroom.web.BadInput;

/** What the public has seen stays on record. */
class PostingIsNoDraft extends BadInput {

    private static final long serialVersionUID = 1L;

    PostingIsNoDraft(JobPosting posting) {
        super("“" + posting.title() + "” is no draft any more, so it stays on record and nothing was deleted.");
    }
}
