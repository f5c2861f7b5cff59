package dev.greenroom.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The real application as a process of its own, with the embedded server on a data folder that outlives it. */
public final class RunningSite implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final int TOLD_TO_STOP = 143;
    private static final int KILLED = 137;

    private final Process process;
    private final Path log;
    private final int port;

    private RunningSite(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts the site and waits until it says that it is ready. */
    public static RunningSite start(Path data) {
        return start(data, Map.of());
    }

    /** The same, with settings in its environment. */
    public static RunningSite start(Path data, Map<String, String> settings) {
        try {
            int port = freePort();
            Path log = Files.createTempFile("greenroom", ".log");
            ProcessBuilder command = command("serve", "--port", Integer.toString(port), "--data", data.toString());
            command.environment().putAll(settings);
            Process process = command.redirectOutput(log.toFile()).start();
            RunningSite site = new RunningSite(process, log, port);
            site.awaitReady();
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A command of Greenroom as a process of its own, not started yet. */
    public static ProcessBuilder command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dgreenroom.home=.."));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.greenroom.cli.Greenroom"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    private void awaitReady() throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!Files.readString(log).contains("Greenroom is ready")) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                process.destroyForcibly();
                throw new AssertionError("The site did not start:\n" + Files.readString(log));
            }
            pause();
        }
    }

    /** Where it is. */
    public String address() {
        return "http://localhost:" + port;
    }

    /** The database of a site that runs on the folder. */
    public static JdbcClient databaseIn(Path data) throws IOException {
        Path server = data.resolve("postgres");
        String port = Files.readString(server.resolve("port")).strip();
        return JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "postgres",
                Files.readString(server.resolve("password"))));
    }

    /** What it has printed since it was started. */
    public String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it as a crash would: without any warning. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Ends it as an operator does, and fails where it does not close in order. */
    public void stop() {
        process.destroy();
        awaitEnd();
        if (process.exitValue() != TOLD_TO_STOP && process.exitValue() != KILLED) {
            throw new AssertionError("The site did not close in order: status " + process.exitValue());
        }
    }

    @Override
    public void close() {
        stop();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
