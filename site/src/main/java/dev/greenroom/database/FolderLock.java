package dev.greenroom.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps two Greenrooms from working in one data folder; the kernel lets go of it when the process dies. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(Path folder) {
        return tryToTake(folder)
                .orElseThrow(() -> new DatabaseUnavailable("Another Greenroom is running on " + folder
                        + ": stop it, or start this one with another --data folder"));
    }

    /** Whether a living process holds the folder. */
    static boolean isTaken(Path folder) {
        Optional<FolderLock> lock = tryToTake(folder);
        lock.ifPresent(FolderLock::close);
        return lock.isEmpty();
    }

    /** The lock, or nothing where somebody else has it. */
    static Optional<FolderLock> tryToTake(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new FolderLock(channel));
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "The folder " + folder + " cannot be written to: choose another with --data", e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
