package dev.greenroom.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The PostgreSQL server that Greenroom starts for itself, on a folder that outlives it. */
final class EmbeddedServer implements AutoCloseable {

    private static final Duration STARTUP = Duration.ofSeconds(90);

    /** Who may log in: with the library's set-up every user of the machine may. */
    private static final String ACCESS = "host all all 127.0.0.1/32 scram-sha-256";

    private final int port;
    private final String password;
    private final Runnable stop;
    private final CompletableFuture<?> ended;

    private EmbeddedServer(int port, String password, Runnable stop, CompletableFuture<?> ended) {
        this.port = port;
        this.password = password;
        this.stop = stop;
        this.ended = ended;
    }

    /** The server that another Greenroom runs on the folder; closing this leaves it running. */
    static EmbeddedServer join(Path folder) {
        try {
            Optional<Integer> port = ServerPort.kept(folder.resolve("port"));
            Optional<String> password = OwnerOnly.read(secret(folder));
            if (port.isPresent() && password.isPresent()) {
                return new EmbeddedServer(port.get(), password.get(), () -> {}, new CompletableFuture<>());
            }
            throw new DatabaseUnavailable("Another Greenroom is starting on " + folder + ": try again in a moment");
        } catch (IOException e) {
            throw new DatabaseUnavailable("The server that runs on " + folder + " cannot be joined", e);
        }
    }

    static EmbeddedServer start(Path folder) {
        FolderLock lock = FolderLock.take(folder);
        try {
            return start(folder, lock);
        } catch (DatabaseUnavailable e) {
            lock.close();
            throw e;
        } catch (IOException | SQLException | RuntimeException | ExceptionInInitializerError e) {
            // The library throws the last one where it cannot unpack the server, as on a full disk.
            lock.close();
            throw new DatabaseUnavailable(
                    "The embedded PostgreSQL server did not start in " + folder
                            + ": free disk space if there is none, and see its log " + ServerLog.of(folder),
                    e);
        }
    }

    private static EmbeddedServer start(Path folder, FolderLock lock) throws IOException, SQLException {
        Path cluster = folder.resolve("cluster");
        OrphanedServer.stop(cluster);
        Optional<String> kept = OwnerOnly.read(secret(folder));
        if (kept.isEmpty()) {
            BrokenStart.clearCluster(cluster);
            refuseLocked(folder, cluster);
        }
        BrokenStart.clearBinaries(folder);
        EmbeddedPostgres.Builder builder = builder(folder, cluster);
        kept.ifPresent(password -> builder.setConnectConfig("password", password));
        EmbeddedPostgres server = builder.start();
        BrokenStart.keepBinaries(folder);
        String password = kept.orElseGet(EmbeddedServer::randomPassword);
        if (isOpen(cluster)) {
            // Kept first: a password that only the server knew would lock everybody out.
            OwnerOnly.write(secret(folder), password);
            secure(server, cluster, password);
        }
        return running(server, Postmaster.of(cluster), password, lock);
    }

    private static EmbeddedServer running(
            EmbeddedPostgres server, Optional<ProcessHandle> process, String password, FolderLock lock) {
        CompletableFuture<ProcessHandle> ended =
                process.map(ProcessHandle::onExit).orElseGet(CompletableFuture::new);
        return new EmbeddedServer(server.getPort(), password, () -> stop(server, ended.isDone(), lock), ended);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    String password() {
        return password;
    }

    /** Done once the server's process has ended, for whatever reason. */
    CompletableFuture<?> ended() {
        return ended;
    }

    @Override
    public void close() {
        stop.run();
    }

    private static void stop(EmbeddedPostgres server, boolean ended, FolderLock lock) {
        try (lock) {
            if (!ended) {
                server.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path folder, Path cluster) throws IOException {
        Path binaries = Files.createDirectories(BrokenStart.binaries(folder));
        Redirect log = ServerLog.begin(folder);
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(ServerPort.of(folder.resolve("port")))
                .setPGStartupWait(STARTUP)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                // The library turns these off for tests; here an acknowledged answer must survive a power cut.
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100")
                // The log outlives what is deleted: no row and no statement comes into it, and nothing makes it long.
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_checkpoints", "off");
    }

    /** Closes the server to other users of the machine, whom the library's set-up trusts. */
    private static void secure(EmbeddedPostgres server, Path cluster, String password)
            throws SQLException, IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER USER postgres PASSWORD '" + password + "'");
            OwnerOnly.write(access(cluster), ACCESS + "\n");
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    /** Whether the set-up that trusts everybody still stands; rules that an operator has changed are left alone. */
    private static boolean isOpen(Path cluster) throws IOException {
        return OwnerOnly.read(access(cluster))
                .map(rules -> !rules.contains(ACCESS)
                        && rules.lines().anyMatch(rule -> !rule.startsWith("#") && rule.contains("trust")))
                .orElse(true);
    }

    private static void refuseLocked(Path folder, Path cluster) throws IOException {
        if (!isOpen(cluster)) {
            throw new DatabaseUnavailable("The password of the database is missing: bring " + secret(folder)
                    + " back from a backup, or replace all of " + access(cluster)
                    + " by the line \"host all all 127.0.0.1/32 trust\" and start again");
        }
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static Path secret(Path folder) {
        return folder.resolve("password");
    }

    private static Path access(Path cluster) {
        return cluster.resolve("pg_hba.conf");
    }
}
