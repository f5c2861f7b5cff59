package dev.greenroom.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that outlived the Greenroom that started it, as after a kill -9. */
final class OrphanedServer {

    private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);
    private static final int PATIENCE_SECONDS = 30;

    private OrphanedServer() {}

    /** Stops the server of this cluster if one is running; callers hold the folder's lock, so nobody is using it. */
    static void stop(Path cluster) throws IOException {
        Postmaster.of(cluster).ifPresent(OrphanedServer::end);
        Files.deleteIfExists(Postmaster.pidFile(cluster));
    }

    private static void end(ProcessHandle server) {
        log.info("Stopping the database server {} that an earlier run left behind", server.pid());
        server.destroy();
        try {
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new DatabaseUnavailable(
                    "A database server of an earlier run does not stop: end process " + server.pid() + " by hand", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while an earlier database server was stopping", e);
        }
    }
}
