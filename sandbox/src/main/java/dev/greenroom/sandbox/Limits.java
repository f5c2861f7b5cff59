package dev.greenroom.sandbox;

import java.time.Duration;

/**
 * What one call into a box may use before it is stopped.
 *
 * @param wall time on the judge's clock, above zero
 * @param cpu CPU time of all processes of the box together, above zero
 * @param memoryBytes memory of all processes and files of the box together, 16 MiB or more
 * @param outputBytes what the submission may print during the whole life of its box and not in one call, 0 or more
 * @param processes processes and threads alive at once, 1 or more
 */
public record Limits(Duration wall, Duration cpu, long memoryBytes, long outputBytes, int processes) {

    static final long MEBIBYTE = 1L << 20;

    /** 10 s of wall time, 8 s of CPU time, 256 MiB, 64 KiB of output, 32 processes and threads. */
    public static final Limits DEFAULT =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(8), 256 * MEBIBYTE, 64 << 10, 32);

    /** @throws IllegalArgumentException if one of them is below its range; the message names both */
    public Limits {
        if (wall.isNegative() || wall.isZero() || cpu.isNegative() || cpu.isZero()) {
            throw new IllegalArgumentException("limits of time must be above zero: " + wall + ", " + cpu);
        }
        if (memoryBytes < 16 * MEBIBYTE || outputBytes < 0 || processes < 1) {
            throw new IllegalArgumentException("limits need at least 16 MiB, no negative output and one process: "
                    + memoryBytes + ", " + outputBytes + ", " + processes);
        }
    }

    Limits withTime(Duration most) {
        return new Limits(most, most, memoryBytes, outputBytes, processes);
    }
}
