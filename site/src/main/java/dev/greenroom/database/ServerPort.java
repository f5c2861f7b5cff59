package dev.greenroom.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;

/** The embedded server's port: chosen once and kept, unless somebody else has taken it since. */
final class ServerPort {

    private static final int HIGHEST = 65_535;

    private ServerPort() {}

    static int of(Path file) throws IOException {
        Optional<Integer> kept = kept(file).filter(ServerPort::isFree);
        if (kept.isPresent()) {
            return kept.get();
        }
        int chosen = anyFree();
        OwnerOnly.write(file, Integer.toString(chosen));
        return chosen;
    }

    /** The port that was chosen before; none where the file does not say one. */
    static Optional<Integer> kept(Path file) throws IOException {
        return OwnerOnly.read(file)
                .filter(text -> text.matches("[1-9]\\d{0,4}"))
                .map(Integer::valueOf)
                .filter(port -> port <= HIGHEST);
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static int anyFree() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
