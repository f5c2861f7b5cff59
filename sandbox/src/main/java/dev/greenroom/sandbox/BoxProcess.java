package dev.greenroom.sandbox;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The processes of a box as the host sees them: their group, their streams, their end. */
record BoxProcess(Process process, Cgroup group, Path data) implements AutoCloseable {

    /** Bubblewrap outside, bubblewrap as the box's first process, and the driver itself. */
    static final int OWN_PROCESSES = 3;

    OutputStream requests() {
        return process.getOutputStream();
    }

    InputStream replies() {
        return process.getInputStream();
    }

    InputStream prints() {
        return process.getErrorStream();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Optional<Integer> awaitExit(long time, TimeUnit unit) {
        try {
            return process.waitFor(time, unit) ? Optional.of(process.exitValue()) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /**
     * Ends all but the outermost process, which then reaps and leaves: were it ended too, its children would stay
     * behind as zombies where nobody else reaps.
     */
    void kill() {
        try {
            for (long pid : group.processes()) {
                if (pid != process.pid()) {
                    ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
                }
            }
        } catch (IOException e) {
            process.destroyForcibly();
        }
    }

    /** Waits until nothing is left of the box: no process, no group, no file. */
    @Override
    public void close() {
        kill();
        for (int i = 0; i < 40 && awaitExit(50, TimeUnit.MILLISECONDS).isEmpty(); i++) {
            kill();
        }
        process.destroyForcibly();
        closeStreams();
        for (int i = 0; i < 100 && !group.remove(); i++) {
            awaitPause();
        }
        deleteData();
    }

    private static void awaitPause() {
        try {
            TimeUnit.MILLISECONDS.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void closeStreams() {
        for (Closeable stream : List.of(requests(), replies(), prints())) {
            close(stream);
        }
    }

    private static void close(Closeable stream) {
        try {
            stream.close();
        } catch (IOException e) {
            return; // What was still to be written can no longer be read by anyone.
        }
    }

    private void deleteData() {
        try {
            BoxFolder.delete(data);
        } catch (IOException e) {
            return; // What is left goes with the folder of all boxes.
        }
    }
}
