package dev.greenroom.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where the database server says what it does, and why it has ended. */
final class ServerLog {

    private ServerLog() {}

    static Path of(Path folder) {
        return folder.resolve("server.log");
    }

    /** Begins a new one, so that it does not grow for ever; that of the run before stays for whoever looks into it. */
    static Redirect begin(Path folder) throws IOException {
        Path log = of(folder);
        if (Files.exists(log)) {
            Files.move(log, folder.resolve("server.log.before"), StandardCopyOption.REPLACE_EXISTING);
        }
        return Redirect.appendTo(log.toFile());
    }
}
