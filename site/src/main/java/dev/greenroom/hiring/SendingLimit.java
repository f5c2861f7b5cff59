package dev.greenroom.hiring;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Counts the forms that come from one address within an hour. */
@Component
class SendingLimit {

    static final Duration WINDOW = Duration.ofHours(1);

    // One household or office has a whole network of the newer addresses: its first four groups.
    private static final Pattern NETWORK = Pattern.compile("((?:[0-9a-f]{1,4}:){4}).*", Pattern.CASE_INSENSITIVE);

    private final JdbcClient jdbc;
    private final FormStamps stamps;
    private final Clock clock;

    SendingLimit(JdbcClient jdbc, FormStamps stamps, Clock clock) {
        this.jdbc = jdbc;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** Counts one more form from the address; false, and not counted, where it has sent as many already. */
    boolean allows(String address, int perHour) {
        byte[] hash = stamps.hash(NETWORK.matcher(address).replaceFirst("$1"));
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
