package dev.greenroom.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A box whose calls are billed from outside: by its control group and the judge's clock. */
final class MeasuredBox {

    /** What one call cost, the cost of loading included. */
    record Bill(double cpuSeconds, double wallSeconds, double memoryBytes) {}

    /** A call's value and its bill. */
    record Paid(JsonNode value, Bill bill) {}

    private static final int MOST_SPOTS = 15;

    private final Candidate candidate;
    private final Cgroup group;
    private final long idleBytes;
    private final Bill loading;

    private MeasuredBox(Candidate candidate, long idleBytes, Bill loading) {
        this.candidate = candidate;
        this.group = candidate.box().group();
        this.idleBytes = idleBytes;
        this.loading = loading;
    }

    static MeasuredBox load(Candidate candidate, String source) throws Stopped {
        Cgroup group = candidate.box().group();
        try {
            long idle = group.memoryBytes();
            Meter meter = Meter.start(group, group.cpuNanos());
            candidate.load(source);
            return new MeasuredBox(candidate, idle, meter.stop(idle));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    Paid call(String entry, JsonNode arguments, JsonNode files) throws Stopped {
        try {
            // CPU time counts from before the files are there, so that nobody reads ahead for free.
            long cpuBefore = group.cpuNanos();
            placeFiles(files);
            Meter meter = Meter.start(group, cpuBefore);
            JsonNode value = candidate.call(entry, arguments);
            Bill bill = meter.stop(idleBytes);
            return new Paid(
                    value,
                    new Bill(
                            bill.cpuSeconds() + loading.cpuSeconds(),
                            bill.wallSeconds() + loading.wallSeconds(),
                            Math.max(bill.memoryBytes(), loading.memoryBytes())));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    JsonNode callAll(String entry, JsonNode calls) throws Stopped {
        return candidate.callAll(entry, calls);
    }

    long residentBytes() throws Stopped {
        try {
            return group.residentBytes();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    void confirmAlive() throws Stopped {
        candidate.confirmAlive();
    }

    void profileInto(List<HotSpot> spots, String entry, JsonNode arguments, JsonNode files) throws Stopped {
        placeFiles(files);
        candidate
                .profile(entry, arguments)
                .valueStream()
                .limit(MOST_SPOTS)
                .map(HotSpot::of)
                .forEach(spots::add);
    }

    private void placeFiles(JsonNode files) throws Stopped {
        removeFiles();
        for (JsonNode file : files.path("d")) {
            candidate.write(file.path(0).asString(""), Examiner.content(file.path(1)));
        }
    }

    private void removeFiles() throws Stopped {
        try (var old = Files.list(candidate.box().data())) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    static Stopped unreadable(IOException e) {
        return new Stopped(new Outcome.BrokenTests("the box cannot be measured: " + e.getMessage()));
    }

    private record Meter(Cgroup group, long cpuNanos, long startedAt) {

        static Meter start(Cgroup group, long cpuNanos) throws IOException {
            group.forgetPeak();
            return new Meter(group, cpuNanos, System.nanoTime());
        }

        Bill stop(long idleBytes) throws IOException {
            double wall = (System.nanoTime() - startedAt) / 1e9;
            double cpu = (group.cpuNanos() - cpuNanos) / 1e9;
            return new Bill(cpu, wall, Math.max(0, group.peakBytes() - idleBytes));
        }
    }
}
