package dev.greenroom.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Keeps boxes on one processor: on a shared machine one processor is quicker than another for a while, and what is to
 * be compared should meet the same.
 */
final class OneProcessor {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String ALLOWED = "Cpus_allowed_list:";

    private OneProcessor() {}

    /** Puts all processes of the group on the processor whose turn it is, and what they start later as well. */
    static void hold(Cgroup group, int turn) throws IOException {
        List<Integer> processors = processors();
        String processor = Integer.toString(processors.get(turn % processors.size()));
        List<Process> running = new ArrayList<>();
        for (long pid : group.processes()) {
            running.add(new ProcessBuilder("taskset", "-a", "-c", "-p", processor, Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start());
        }
        try {
            for (Process process : running) {
                // One that fails leaves its box where it is: the measure is less steady and not wrong.
                process.waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Integer> processors() throws IOException {
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith(ALLOWED))
                .flatMap(line ->
                        Stream.of(line.substring(ALLOWED.length()).strip().split(",")))
                .flatMapToInt(OneProcessor::range)
                .boxed()
                .toList();
    }

    private static IntStream range(String text) {
        String[] ends = text.split("-");
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }
}
