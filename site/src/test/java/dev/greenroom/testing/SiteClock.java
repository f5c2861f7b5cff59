package dev.greenroom.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The site's clock, which runs on, can be moved forward and goes right again after every test. */
public final class SiteClock extends Clock {

    private static final Clock REAL = Clock.systemUTC();

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    /** Moves the site's time forward by as much. */
    public void advance(Duration by) {
        ahead.updateAndGet(by::plus);
    }

    void reset() {
        ahead.set(Duration.ZERO);
    }

    @Override
    public Instant instant() {
        return REAL.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return REAL.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The site's clock runs in UTC");
    }
}
