package dev.greenroom.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Data of other people that may lie beside a checkout: what needs it is tested where it is, and skipped elsewhere. */
public final class Extras {

    private static final Path SHARED = Path.of("../../shared");

    private Extras() {}

    /** A file or folder of ../shared; where it is not here, the test ends as skipped and says so. */
    public static Path shared(String name) {
        Path path = SHARED.resolve(name);
        assumeTrue(Files.exists(path), () -> "Extra not run: " + path + " is not here");
        System.out.println("Extra run: with " + path);
        return path;
    }
}
