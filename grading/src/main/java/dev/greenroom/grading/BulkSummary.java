package dev.greenroom.grading;

/**
 * What bulk grading did.
 *
 * @param graded answers graded by this run
 * @param kept answers that the output already held from an earlier run
 * @param malformed lines that were reported and skipped
 */
public record BulkSummary(long graded, long kept, long malformed) {

    /** 0 when every line was graded, 1 when any was skipped. */
    public int exitStatus() {
        return malformed == 0 ? 0 : 1;
    }
}
