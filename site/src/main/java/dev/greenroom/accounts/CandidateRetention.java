package dev.greenroom.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes all that is kept about candidates whose browsers have dropped the cookie: nobody could ask for it any more. */
@Component
class CandidateRetention {

    /** A visit may have been noted as much too early. */
    static final Duration KEPT = CurrentCandidate.KEPT.plus(Candidates.NOTED_EVERY);

    private static final Logger LOG = LoggerFactory.getLogger(CandidateRetention.class);

    private final Candidates candidates;
    private final MyData data;
    private final Clock clock;

    CandidateRetention(Candidates candidates, MyData data, Clock clock) {
        this.candidates = candidates;
        this.data = data;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "3m", fixedDelayString = "1d")
    void purge() {
        List<CandidateId> past = candidates.lastSeenBefore(clock.instant().minus(KEPT));
        past.forEach(data::delete);
        if (!past.isEmpty()) {
            LOG.info("Deleted what was kept about {} candidates whose cookies have ended", past.size());
        }
    }
}
