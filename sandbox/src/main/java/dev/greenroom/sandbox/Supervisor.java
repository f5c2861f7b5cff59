package dev.greenroom.sandbox;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that starts boxes and enforces their limits, alive as long as the sandbox: the kernel ends a box when
 * the thread that started it ends.
 */
final class Supervisor implements AutoCloseable {

    /** Something whose limits are looked at every few milliseconds. */
    interface Watched {
        void enforceLimits(long now);

        /** Its limits could not be looked at. Nothing runs without limits, so this ends it. */
        void giveUp(Throwable reason);
    }

    private static final long LOOK_EVERY_MILLIS = 5;

    private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
    private final Set<Watched> watched = ConcurrentHashMap.newKeySet();
    private final Thread thread;
    private volatile boolean closed;
    private volatile boolean asleep;

    Supervisor() {
        thread = Thread.ofPlatform().name("sandbox-supervisor").daemon().start(this::run);
    }

    Process start(ProcessBuilder process) throws IOException {
        CompletableFuture<Process> started = new CompletableFuture<>();
        work.add(() -> startNow(process, started));
        try {
            return started.join();
        } catch (CompletionException e) {
            throw new IOException("cannot start a box: " + e.getCause(), e);
        }
    }

    void watch(Watched box) {
        watched.add(box);
        if (asleep) {
            work.add(Supervisor::wake);
        }
    }

    void unwatch(Watched box) {
        watched.remove(box);
    }

    @Override
    public void close() {
        closed = true;
        work.add(Supervisor::wake);
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Work that only makes the thread look around. */
    private static void wake() {}

    private static void startNow(ProcessBuilder process, CompletableFuture<Process> started) {
        try {
            started.complete(process.start());
        } catch (Throwable e) {
            // Such as no memory for another thread: whoever waits is told, and this thread lives on for the others.
            started.completeExceptionally(e);
        }
    }

    private void run() {
        while (!closed) {
            Runnable next = next();
            if (next != null) {
                next.run();
            }
            long now = System.nanoTime();
            watched.forEach(box -> look(box, now));
        }
    }

    /** Whatever goes wrong with one box must not end this thread, and with it all others. */
    private static void look(Watched box, long now) {
        try {
            box.enforceLimits(now);
        } catch (Throwable e) {
            giveUp(box, e);
        }
    }

    private static void giveUp(Watched box, Throwable reason) {
        try {
            box.giveUp(reason);
        } catch (Throwable e) {
            return; // It is watched still, and the next look is a few milliseconds away.
        }
    }

    private @Nullable Runnable next() {
        try {
            return watched.isEmpty() ? sleep() : work.poll(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            // Boxes die with this thread, so it ends only when it is closed.
            return null;
        }
    }

    /** Waits for work; says so before a last look, so that whoever is watched after that look wakes it. */
    private @Nullable Runnable sleep() throws InterruptedException {
        asleep = true;
        try {
            return watched.isEmpty() ? work.take() : null;
        } finally {
            asleep = false;
        }
    }
}
