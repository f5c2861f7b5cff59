package dev.greenroom.jobs;

import java.util.List;

/** Postings were written, published, changed or closed. */
public record JobPostingsChanged(List<JobPostingId> ids) {

    public JobPostingsChanged {
        ids = List.copyOf(ids);
    }
}
