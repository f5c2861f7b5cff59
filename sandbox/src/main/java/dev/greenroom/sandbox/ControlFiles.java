package dev.greenroom.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads and writes the small files through which the kernel shows its control groups. */
final class ControlFiles {

    /** The kernel's "max" where there is no limit. */
    static final String NO_LIMIT = "max";

    private ControlFiles() {}

    static long number(Path file) throws IOException {
        return Long.parseLong(Files.readString(file).strip());
    }

    static long numberOr(long otherwise, Path file) throws IOException {
        return Files.exists(file) ? number(file) : otherwise;
    }

    /** The number after {@code key} in a file of lines "key number"; 0 where the key is missing. */
    static long field(Path file, String key) throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        return Files.readString(file)
                .lines()
                .filter(line -> line.startsWith(key + " "))
                .mapToLong(
                        line -> Long.parseLong(line.substring(key.length() + 1).strip()))
                .findFirst()
                .orElse(0);
    }

    static void write(Path file, Object value) throws IOException {
        Files.writeString(file, value.toString());
    }

    static void writeIfThere(Path file, Object value) throws IOException {
        if (Files.exists(file)) {
            write(file, value);
        }
    }

    static List<Long> processes(Path group) throws IOException {
        return Files.readAllLines(group.resolve("cgroup.procs")).stream()
                .map(Long::valueOf)
                .toList();
    }

    static boolean remove(Path group) {
        return !Files.exists(group) || group.toFile().delete();
    }
}
