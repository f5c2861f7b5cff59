package dev.greenroom.hiring;

import dev.greenroom.jobs.ApplyLink;
import dev.greenroom.jobs.JobPosting;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Every open job takes applications on this site. */
@Component
class ApplyHere implements ApplyLink {

    @Override
    public Optional<String> href(JobPosting posting) {
        return Optional.of(form(posting));
    }

    static String form(JobPosting posting) {
        return path(posting) + "/new";
    }

    /** Where the form is sent. */
    static String path(JobPosting posting) {
        return "/jobs/" + posting.id() + "/applications";
    }
}
