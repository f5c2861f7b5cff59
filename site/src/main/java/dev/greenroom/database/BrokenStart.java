package dev.greenroom.database;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** What a start that was broken off leaves behind, half made and never finished by the library. */
final class BrokenStart {

    /** PostgreSQL gives what it makes for itself smaller numbers, and names files by them. */
    private static final long FIRST_TABLE = 16_384;

    private BrokenStart() {}

    /** Takes the server's binaries away unless the last start with them came to its end; they are unpacked anew. */
    static void clearBinaries(Path folder) throws IOException {
        if (!Files.deleteIfExists(mark(folder))) {
            FileSystemUtils.deleteRecursively(binaries(folder));
        }
    }

    /** Notes that a server runs from the binaries, so that they are whole. */
    static void keepBinaries(Path folder) throws IOException {
        OwnerOnly.write(mark(folder), "The server has started from these files.\n");
    }

    static Path binaries(Path folder) {
        return folder.resolve("binaries");
    }

    /** Takes a cluster away that was never handed to anybody; one that may hold data stays in every case. */
    static void clearCluster(Path cluster) throws IOException {
        if (!holdsTables(cluster)) {
            FileSystemUtils.deleteRecursively(cluster);
        }
    }

    private static boolean holdsTables(Path cluster) throws IOException {
        return holdsTables(cluster, "base") || holdsTables(cluster, "pg_tblspc");
    }

    private static boolean holdsTables(Path cluster, String folder) throws IOException {
        Path databases = cluster.resolve(folder);
        if (!Files.exists(databases)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(databases, FileVisitOption.FOLLOW_LINKS)) {
            return files.anyMatch(file -> number(String.valueOf(file.getFileName())) >= FIRST_TABLE);
        }
    }

    private static long number(String name) {
        String digits = name.replaceFirst("\\D.*", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    private static Path mark(Path folder) {
        return binaries(folder).resolve("complete");
    }
}
