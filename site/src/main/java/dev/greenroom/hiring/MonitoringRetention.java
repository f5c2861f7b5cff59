package dev.greenroom.hiring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes the counts of quarters whose time is over. */
@Component
class MonitoringRetention {

    private final Tallies tallies;
    private final MonitoringSettings settings;
    private final Clock clock;

    MonitoringRetention(Tallies tallies, MonitoringSettings settings, Clock clock) {
        this.tallies = tallies;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "2m", fixedDelayString = "${greenroom.equal-opportunity.purge-every:6h}")
    void purge() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        tallies.purge(Quarter.of(today.minus(settings.keep())).start(), today);
    }
}
