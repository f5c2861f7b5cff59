package dev.greenroom.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The kernel's group that holds all processes of one box: it limits them and counts what they use. */
sealed interface Cgroup permits CgroupV1, CgroupV2 {

    /** Files into which a process writes 0 to join. */
    List<Path> joinFiles();

    void limit(long memoryBytes, int processes) throws IOException;

    /** CPU time of all processes since the group was made, ended ones included. */
    long cpuNanos() throws IOException;

    /** Memory that is charged to the group now: of processes, of files in memory, of the kernel. */
    long memoryBytes() throws IOException;

    /** Memory of the processes and of their files in memory now, counted exactly. */
    long residentBytes() throws IOException;

    /**
     * The most that {@link #memoryBytes} has been: in the older kind since {@link #forgetPeak}, in the unified kind since
     * the group was made. Linux before 5.19 keeps no peak in the unified kind; there it is the most that
     * {@link #notePeak} has met since {@link #forgetPeak}, or what is charged now if that is more.
     */
    long peakBytes() throws IOException;

    void forgetPeak() throws IOException;

    /** Looks at the memory where the kernel keeps no peak itself; to be called every few milliseconds of a call. */
    void notePeak() throws IOException;

    /** How often the kernel ended a process of the group for want of memory. */
    long memoryKills() throws IOException;

    /** How often a process or thread was refused. */
    long refusedProcesses() throws IOException;

    List<Long> processes() throws IOException;

    /** Takes the empty group away; false while processes are still ending. */
    boolean remove();
}
