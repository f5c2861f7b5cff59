package dev.greenroom.sandbox;

import java.io.IOException;
import java.util.Optional;

/** How far one call may go: the clock and counters at its start, and its limits. */
record Allowance(long startedAt, long cpuAtStart, Limits limits) {

    static Allowance from(long now, Cgroup group, Limits limits) throws IOException {
        return new Allowance(now, group.cpuNanos(), limits);
    }

    Optional<Outcome> exceeded(long now, Cgroup group) {
        if (now - startedAt > limits.wall().toNanos()) {
            return Optional.of(new Outcome.TimeLimit(limits.wall(), Outcome.TimeLimit.Scope.CALL));
        }
        if (memoryKills(group) > 0) {
            return Optional.of(new Outcome.MemoryLimit(limits.memoryBytes()));
        }
        if (cpuNanos(group) - cpuAtStart > limits.cpu().toNanos()) {
            return Optional.of(new Outcome.CpuLimit(limits.cpu()));
        }
        return Optional.empty();
    }

    static long memoryKills(Cgroup group) {
        try {
            return group.memoryKills();
        } catch (IOException e) {
            return 0; // The group is gone, and with it everything that could have been ended.
        }
    }

    private static long cpuNanos(Cgroup group) {
        try {
            return group.cpuNanos();
        } catch (IOException e) {
            return 0; // As above: a box without a group is a box without processes.
        }
    }
}
