package dev.greenroom.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A group of the older kind: one folder for each controller. */
record CgroupV1(Path memory, Path tasks, Path accounting) implements Cgroup {

    static CgroupV1 create(Path memory, Path tasks, Path accounting) throws IOException {
        Files.createDirectories(memory);
        Files.createDirectories(tasks);
        Files.createDirectories(accounting);
        return new CgroupV1(memory, tasks, accounting);
    }

    @Override
    public List<Path> joinFiles() {
        return List.of(
                memory.resolve("cgroup.procs"), tasks.resolve("cgroup.procs"), accounting.resolve("cgroup.procs"));
    }

    @Override
    public void limit(long memoryBytes, int processes) throws IOException {
        ControlFiles.write(memory.resolve("memory.limit_in_bytes"), memoryBytes);
        ControlFiles.writeIfThere(memory.resolve("memory.swappiness"), 0);
        ControlFiles.write(tasks.resolve("pids.max"), processes);
    }

    @Override
    public long cpuNanos() throws IOException {
        return ControlFiles.number(accounting.resolve("cpuacct.usage"));
    }

    @Override
    public long memoryBytes() throws IOException {
        return ControlFiles.number(memory.resolve("memory.usage_in_bytes"));
    }

    @Override
    public long residentBytes() throws IOException {
        Path counts = memory.resolve("memory.stat");
        return ControlFiles.field(counts, "rss") + ControlFiles.field(counts, "shmem");
    }

    @Override
    public long peakBytes() throws IOException {
        return ControlFiles.number(memory.resolve("memory.max_usage_in_bytes"));
    }

    @Override
    public void forgetPeak() throws IOException {
        ControlFiles.write(memory.resolve("memory.max_usage_in_bytes"), 0);
    }

    @Override
    public void notePeak() {
        // The kernel does.
    }

    @Override
    public long memoryKills() throws IOException {
        return ControlFiles.field(memory.resolve("memory.oom_control"), "oom_kill");
    }

    @Override
    public long refusedProcesses() throws IOException {
        return ControlFiles.field(tasks.resolve("pids.events"), "max");
    }

    @Override
    public List<Long> processes() throws IOException {
        return ControlFiles.processes(tasks);
    }

    @Override
    public boolean remove() {
        return ControlFiles.remove(memory) && ControlFiles.remove(tasks) && ControlFiles.remove(accounting);
    }
}
