package dev.greenroom.hiring;

import dev.greenroom.web.Network;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Counts the forms that come from one network within an hour. */
@Component
class SendingLimit {

    static final Duration WINDOW = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final FormStamps stamps;
    private final Clock clock;

    SendingLimit(JdbcClient jdbc, FormStamps stamps, Clock clock) {
        this.jdbc = jdbc;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** Counts one more form of the kind from the address; false, and not counted, where there were as many already. */
    boolean allows(String kind, String address, int perHour) {
        byte[] hash = stamps.hash(kind + " " + Network.of(address));
        Instant now = clock.instant();
        return jdbc.sql("INSERT INTO form_sending (address_hash, at) SELECT ?, ? WHERE"
                                + " (SELECT count(*) FROM form_sending WHERE address_hash = ? AND at > ?) < ?")
                        .params(hash, Timestamp.from(now), hash, Timestamp.from(now.minus(WINDOW)), perHour)
                        .update()
                == 1;
    }

    @Scheduled(fixedDelayString = "PT10M")
    void purge() {
        jdbc.sql("DELETE FROM form_sending WHERE at < ?")
                .param(Timestamp.from(clock.instant().minus(WINDOW)))
                .update();
    }
}
