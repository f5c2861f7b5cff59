package dev.greenroom.jobs;

import java.util.Optional;

/** Where visitors apply on this site; given by the module that takes applications. */
@FunctionalInterface
public interface ApplyLink {

    /** The address of the form for this posting, starting with a slash, if it takes applications here. */
    Optional<String> href(JobPosting posting);
}
