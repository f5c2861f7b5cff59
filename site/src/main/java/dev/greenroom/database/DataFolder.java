package dev.greenroom.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.stereotype.Component;

/** The folder that holds everything Greenroom keeps, readable by its owner alone. */
@Component
public class DataFolder {

    private final Path root;

    DataFolder(DatabaseProperties properties) {
        root = ownerOnly(properties.data().toAbsolutePath().normalize());
    }

    /** The folder itself. */
    public Path root() {
        return root;
    }

    /** A folder of the given name inside it, made if it is not there. */
    public Path folder(String name) {
        return ownerOnly(root.resolve(name));
    }

    private static Path ownerOnly(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            return folder;
        } catch (IOException e) {
            throw new DatabaseUnavailable("The folder " + folder + " cannot be made: choose another with --data", e);
        }
    }
}
