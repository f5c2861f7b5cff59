package dev.greenroom.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The prepared tree with Python that every box sees as its root, read-only. */
record RootFileSystem(Path folder) {

    private static final String NAME = "rootfs-1";

    /** The first prepared tree among the places where bin/setup-sandbox puts it. */
    static Optional<RootFileSystem> find() {
        return places().stream()
                .map(place -> place.resolve(NAME))
                .filter(folder -> Files.exists(folder.resolve(".complete")))
                .findFirst()
                .map(RootFileSystem::new);
    }

    static List<Path> places() {
        String chosen = System.getenv("GREENROOM_SANDBOX");
        if (chosen != null && !chosen.isEmpty()) {
            return List.of(Path.of(chosen));
        }
        String caches = System.getenv("XDG_CACHE_HOME");
        Path own = caches != null && !caches.isEmpty()
                ? Path.of(caches)
                : Path.of(System.getProperty("user.home"), ".cache");
        Path ofMachine = Path.of("/var/cache/greenroom/sandbox");
        // Boxes of root run as another user, who cannot see into root's home.
        return Stream.of(own.resolve("greenroom/sandbox"), ofMachine)
                .filter(place -> !User.isRoot() || place.equals(ofMachine))
                .toList();
    }
}
