package dev.greenroom.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Keeps what a form with a file brings inside the data folder, and takes away what a killed site has left of it. */
@Component
class RequestFolder implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, AutoCloseable {

    private final DataFolder data;
    private @Nullable FolderLock lock;

    RequestFolder(DataFolder data) {
        this.data = data;
    }

    // Not in memory: forms that never end would each hold up to 20 MB of it, and nothing limits how many there are.
    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        Path folder = data.folder("requests");
        // A site with a database elsewhere may share the folder with another, whose forms stay alone.
        FolderLock.tryToTake(folder).ifPresent(taken -> {
            lock = taken;
            clear(folder);
        });
        server.setBaseDirectory(folder.toFile());
    }

    @Override
    public void close() {
        if (lock != null) {
            lock.close();
        }
    }

    /** Takes away the files but not their folders, in which a site without the lock may be writing. */
    private static void clear(Path folder) {
        try (Stream<Path> left = Files.find(folder, Integer.MAX_VALUE, RequestFolder::isLeft)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "What an earlier start has left in " + folder + " cannot be deleted: delete it by hand", e);
        }
    }

    private static boolean isLeft(Path file, BasicFileAttributes attributes) {
        return attributes.isRegularFile() && !file.endsWith("lock");
    }
}
