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

/** The PostgreSQL server that Greenroom starts for itself, on a folder that outlives it. */
final class EmbeddedServer implements AutoCloseable {

    private static final Duration STARTUP = Duration.ofSeconds(90);

    private final int port;
    private final String password;
    private final Runnable stop;

    private EmbeddedServer(int port, String password, Runnable stop) {
        this.port = port;
        this.password = password;
        this.stop = stop;
    }

    /** The server that another Greenroom runs on the folder; closing this leaves it running. */
    static EmbeddedServer join(Path folder) {
        try {
            int port = Integer.parseInt(Files.readString(folder.resolve("port")).strip());
            return new EmbeddedServer(port, Files.readString(folder.resolve("password")), () -> {});
        } catch (IOException e) {
            throw new DatabaseUnavailable("Another Greenroom is starting on " + folder + ": try again in a moment", e);
        }
    }

    static EmbeddedServer start(Path folder) {
        FolderLock lock = FolderLock.take(folder);
        try {
            Path cluster = folder.resolve("cluster");
            OrphanedServer.stop(cluster);
            Path secret = folder.resolve("password");
            boolean secured = Files.exists(secret);
            String password = secured ? Files.readString(secret) : randomPassword();
            EmbeddedPostgres.Builder builder = builder(folder, cluster);
            if (secured) {
                builder.setConnectConfig("password", password);
            }
            EmbeddedPostgres server = builder.start();
            if (!secured) {
                secure(server, cluster, password);
                OwnerOnly.write(secret, password);
            }
            return new EmbeddedServer(server.getPort(), password, () -> stop(server, lock));
        } catch (IOException | SQLException e) {
            lock.close();
            throw new DatabaseUnavailable(
                    "The embedded PostgreSQL server did not start in " + folder + "; its log is " + log(folder), e);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    String password() {
        return password;
    }

    @Override
    public void close() {
        stop.run();
    }

    private static void stop(EmbeddedPostgres server, FolderLock lock) {
        try (lock) {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path folder, Path cluster) throws IOException {
        Path binaries = Files.createDirectories(folder.resolve("binaries"));
        Redirect log = Redirect.appendTo(log(folder).toFile());
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
                .setServerConfig("max_connections", "100");
    }

    /** Closes the server to other users of the machine, whom the library's set-up trusts. */
    private static void secure(EmbeddedPostgres server, Path cluster, String password)
            throws SQLException, IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER USER postgres PASSWORD '" + password + "'");
            Files.writeString(cluster.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static Path log(Path folder) {
        return folder.resolve("server.log");
    }
}
