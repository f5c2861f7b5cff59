package dev.greenroom.hiring;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The clock that deletes applications on the day after their last. */
@Component
class ApplicationRetention {

    private static final Logger LOG = LoggerFactory.getLogger(ApplicationRetention.class);

    private static final int MONTHS_DIFFER_BY = 4;

    private final JdbcClient jdbc;
    private final Departures departures;
    private final ApplicationSettings settings;
    private final Clock clock;

    ApplicationRetention(JdbcClient jdbc, Departures departures, ApplicationSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.departures = departures;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${greenroom.applications.purge-delay:20s}",
            fixedDelayString = "${greenroom.applications.purge-every:1h}")
    void purge() {
        List<Application> past = past();
        past.forEach(application -> departures.delete(application, Departures.Reason.EXPIRED));
        if (!past.isEmpty()) {
            LOG.info("Deleted {} applications whose time is over", past.size());
        }
    }

    private List<Application> past() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        // A day that was promised holds where the time has been made longer since, and not where it was made shorter.
        LocalDate earliest = today.minusMonths(settings.fewestMonths()).plusDays(MONTHS_DIFFER_BY);
        return jdbc
                .sql("SELECT * FROM applications WHERE keep_until < ? OR received_at < ?")
                .param(today)
                .param(Timestamp.from(earliest.atStartOfDay(ZoneOffset.UTC).toInstant()))
                .query(Applications::read)
                .list()
                .stream()
                .filter(application -> settings.lastDay(application).isBefore(today))
                .toList();
    }
}
