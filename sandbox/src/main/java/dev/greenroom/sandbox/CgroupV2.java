package dev.greenroom.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A group of the unified kind: one folder for all controllers. */
final class CgroupV2 implements Cgroup {

    private static final String PEAK = "memory.peak";

    private final Path folder;
    private final AtomicLong highest = new AtomicLong();

    private CgroupV2(Path folder) {
        this.folder = folder;
    }

    static CgroupV2 create(Path folder) throws IOException {
        Files.createDirectories(folder);
        CgroupV2 group = new CgroupV2(folder);
        ControlFiles.writeIfThere(folder.resolve("memory.swap.max"), 0);
        return group;
    }

    @Override
    public List<Path> joinFiles() {
        return List.of(folder.resolve("cgroup.procs"));
    }

    @Override
    public void limit(long memoryBytes, int processes) throws IOException {
        ControlFiles.write(folder.resolve("memory.max"), memoryBytes);
        ControlFiles.write(folder.resolve("pids.max"), processes);
    }

    @Override
    public long cpuNanos() throws IOException {
        return 1000 * ControlFiles.field(folder.resolve("cpu.stat"), "usage_usec");
    }

    @Override
    public long memoryBytes() throws IOException {
        return ControlFiles.number(folder.resolve("memory.current"));
    }

    @Override
    public long residentBytes() throws IOException {
        Path counts = folder.resolve("memory.stat");
        return ControlFiles.field(counts, "anon") + ControlFiles.field(counts, "shmem");
    }

    @Override
    public long peakBytes() throws IOException {
        return ControlFiles.numberOr(Math.max(highest.get(), memoryBytes()), folder.resolve(PEAK));
    }

    @Override
    public void forgetPeak() {
        // The file keeps one peak since the group was made: boxes are single-use, so it starts at an idle interpreter.
        highest.set(0);
    }

    @Override
    public void notePeak() throws IOException {
        if (!Files.exists(folder.resolve(PEAK))) {
            highest.accumulateAndGet(memoryBytes(), Math::max);
        }
    }

    @Override
    public long memoryKills() throws IOException {
        return ControlFiles.field(folder.resolve("memory.events"), "oom_kill");
    }

    @Override
    public long refusedProcesses() throws IOException {
        return ControlFiles.field(folder.resolve("pids.events"), "max");
    }

    @Override
    public List<Long> processes() throws IOException {
        return ControlFiles.processes(folder);
    }

    @Override
    public boolean remove() {
        return ControlFiles.remove(folder);
    }
}
