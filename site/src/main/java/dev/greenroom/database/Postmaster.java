package dev.greenroom.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The process of a database server. */
final class Postmaster {

    private Postmaster() {}

    /** The server that runs on the cluster; none where the file with its number is missing, empty or out of date. */
    static Optional<ProcessHandle> of(Path cluster) throws IOException {
        return OwnerOnly.read(pidFile(cluster))
                .flatMap(text -> text.lines().findFirst())
                .filter(line -> line.matches("\\d{1,18}"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(Postmaster::isPostgres);
    }

    static Path pidFile(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("/postgres");
    }
}
