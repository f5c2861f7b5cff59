package dev.greenroom.hiring;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes leads whose time is over, with their history. */
@Component
class LeadRetention {

    private static final Logger LOG = LoggerFactory.getLogger(LeadRetention.class);

    private final Leads leads;
    private final LeadSettings settings;
    private final Clock clock;

    LeadRetention(Leads leads, LeadSettings settings, Clock clock) {
        this.leads = leads;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "1m", fixedDelayString = "${greenroom.leads.purge-every:1h}")
    void purge() {
        Instant now = clock.instant();
        int deleted = leads.purge(now.minus(settings.keep()), now.minus(settings.keepSpam()));
        if (deleted > 0) {
            LOG.info("Deleted {} leads whose time is over", deleted);
        }
    }
}
