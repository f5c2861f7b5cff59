package dev.greenroom.cli;

import dev.greenroom.database.DatabaseServerEnded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the process together with its database: whoever looks after it can start it again, and pages are only errors. */
@Component
class EndedDatabase {

    private static final Logger log = LoggerFactory.getLogger(EndedDatabase.class);

    private final ConfigurableApplicationContext site;

    EndedDatabase(ConfigurableApplicationContext site) {
        this.site = site;
    }

    @EventListener
    void stop(DatabaseServerEnded ended) {
        log.error(
                "The database server has ended: free disk space if there is none, see {}, and start again",
                ended.log());
        StopSignals.end(site::close, 1);
    }
}
