package dev.greenroom.jobs;

import dev.greenroom.web.BadInput;

/** The employer has another posting with the same id. */
class ReferenceTaken extends BadInput {

    private static final long serialVersionUID = 1L;

    ReferenceTaken(JobDetails job, Throwable cause) {
        super("There is a posting of " + job.employer().name() + " with the reference “" + job.reference()
                + "” already. Change that one, or give this one another reference.");
        initCause(cause);
    }
}
