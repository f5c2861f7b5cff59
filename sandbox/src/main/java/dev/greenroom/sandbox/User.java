package dev.greenroom.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whom this process runs as, and whom its boxes run as. */
final class User {

    /** Far from the ids of people, services and containers; needs no account. */
    static final int OF_BOXES = 64_613;

    private static final int CURRENT = current();

    private User() {}

    static boolean isRoot() {
        return CURRENT == 0;
    }

    private static int current() {
        try {
            return (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
