package dev.greenroom.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it; put in place of the site's own with {@code @TestBean}. */
public final class MovableClock extends Clock {

    private final AtomicReference<Instant> now;

    /** A clock that stands at the given moment. */
    public MovableClock(Instant now) {
        this.now = new AtomicReference<>(now);
    }

    /** Moves on by a while. */
    public void advance(Duration by) {
        now.updateAndGet(instant -> instant.plus(by));
    }

    /** Moves to a moment, forwards or backwards. */
    public void set(Instant to) {
        now.set(to);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
