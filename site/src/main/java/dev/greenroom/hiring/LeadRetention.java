package dev.greenroom.hiring;

import dev.greenroom.mail.Mailer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes leads whose time is over, with their history and the notices about them. */
@Component
class LeadRetention {

    private static final Logger LOG = LoggerFactory.getLogger(LeadRetention.class);

    private final Leads leads;
    private final Mailer mailer;
    private final LeadSettings settings;
    private final Clock clock;

    LeadRetention(Leads leads, Mailer mailer, LeadSettings settings, Clock clock) {
        this.leads = leads;
        this.mailer = mailer;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "1m", fixedDelayString = "${greenroom.leads.purge-every:1h}")
    @Transactional
    public void purge() {
        Instant now = clock.instant();
        List<LeadId> deleted = leads.purge(now.minus(settings.keep()), now.minus(settings.keepSpam()));
        deleted.forEach(lead -> mailer.forget(lead.value()));
        if (!deleted.isEmpty()) {
            LOG.info("Deleted {} leads whose time is over", deleted.size());
        }
    }
}
