package dev.greenroom.jobs;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Closes postings whose last day is over. */
@Component
class ExpirySchedule {

    private static final Logger LOG = LoggerFactory.getLogger(ExpirySchedule.class);

    private final JobPostings postings;

    ExpirySchedule(JobPostings postings) {
        this.postings = postings;
    }

    // Between two runs an expired posting is out of sight already: being open is asked of the clock.
    @Scheduled(
            initialDelayString = "${greenroom.jobs.expiry-delay:10s}",
            fixedDelayString = "${greenroom.jobs.expiry-every:1m}")
    void closeExpired() {
        int closed = postings.closeExpired();
        if (closed > 0) {
            LOG.info("Closed {} job postings whose last day is over", closed);
        }
    }
}
