package dev.greenroom.sandbox;

import java.time.Duration;

/** How long many calls may take together on the clock; looked at between them. */
final class Deadline {

    /** Something that gives a value or is stopped. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws Stopped;
    }

    private final Duration limit;
    private final Outcome.TimeLimit.Scope scope;
    private final long startedAt = System.nanoTime();
    private long nanosLeftOut;

    Deadline(Duration limit, Outcome.TimeLimit.Scope scope) {
        this.limit = limit;
        this.scope = scope;
    }

    void check() throws Stopped {
        if (System.nanoTime() - startedAt - nanosLeftOut > limit.toNanos()) {
            throw new Stopped(new Outcome.TimeLimit(limit, scope));
        }
    }

    /** Does something whose time does not count. */
    <T> T leaveOut(Work<T> work) throws Stopped {
        long begun = System.nanoTime();
        try {
            return work.run();
        } finally {
            nanosLeftOut += System.nanoTime() - begun;
        }
    }
}
