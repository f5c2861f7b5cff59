package dev.greenroom.sandbox;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Boxes started ahead, so that whoever asks for a kind that was asked for before waits for no interpreter. Each is used
 * once, examiners until they fail.
 */
final class BoxPool implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofMillis(300);
    private static final Duration PAUSE = Duration.ofMillis(1);

    private final BoxFactory factory;
    private final int ahead;
    private final Map<BoxKind, Shelf> shelves = new ConcurrentHashMap<>();
    private final ExecutorService helpers = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger helping = new AtomicInteger();
    private volatile boolean closed;

    BoxPool(BoxFactory factory, int ahead) {
        this.factory = factory;
        this.ahead = ahead;
    }

    /**
     * A warm box if there is one, else a new one. While warm ones are left, the next is started only when the work in this
     * one is over: starting it takes a processor's time, and somebody is waiting for the work.
     */
    Box take(BoxKind kind) throws Stopped {
        Shelf shelf = shelf(kind);
        Box box = shelf.poll();
        if (kind.role() == BoxKind.Role.CANDIDATE && shelf.warm.isEmpty()) {
            fill(kind);
        }
        return box == null ? factory.start(kind) : box;
    }

    void fill(BoxKind kind) {
        Shelf shelf = shelf(kind);
        while (!closed && shelf.orderOne(ahead)) {
            help(() -> restock(kind, shelf));
        }
    }

    /** Takes back a box that another judgement may use. */
    void giveBack(BoxKind kind, Box box) {
        if (closed || !box.isAlive()) {
            discard(box);
        } else {
            shelf(kind).warm.push(box);
        }
    }

    /** Ends a box without waiting for its end, and sees to it that warm ones stand ready again. */
    void discard(Box box) {
        if (closed) {
            box.close();
        } else {
            help(box::close);
            shelves.keySet().stream()
                    .filter(kind -> kind.role() == BoxKind.Role.CANDIDATE)
                    .forEach(this::fill);
        }
    }

    /**
     * Waits until no box is being started or cleared away, so that what is measured next does not share the processors
     * with that; at most a moment, since others may go on taking boxes.
     */
    void awaitQuiet() {
        long begun = System.nanoTime();
        while (helping.get() > 0 && System.nanoTime() - begun < LONGEST_WAIT.toNanos()) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private void help(Runnable work) {
        helping.incrementAndGet();
        helpers.execute(() -> {
            try {
                work.run();
            } finally {
                helping.decrementAndGet();
            }
        });
    }

    @Override
    public void close() {
        closed = true;
        helpers.close();
        shelves.values().forEach(Shelf::clear);
        factory.close();
    }

    private Shelf shelf(BoxKind kind) {
        return shelves.computeIfAbsent(kind, any -> new Shelf());
    }

    private void restock(BoxKind kind, Shelf shelf) {
        try {
            shelf.warm.add(factory.start(kind));
        } catch (Stopped e) {
            // Whoever takes the next box starts it himself and is told why that fails.
            return;
        } finally {
            shelf.ordered.decrementAndGet();
        }
    }

    private static final class Shelf {

        final ConcurrentLinkedDeque<Box> warm = new ConcurrentLinkedDeque<>();
        final AtomicInteger ordered = new AtomicInteger();

        @Nullable
        Box poll() {
            Box box = warm.poll();
            while (box != null && !box.isAlive()) {
                box.close();
                box = warm.poll();
            }
            return box;
        }

        boolean orderOne(int most) {
            int before = ordered.get();
            return warm.size() + before < most && ordered.compareAndSet(before, before + 1);
        }

        void clear() {
            warm.forEach(Box::close);
            warm.clear();
        }
    }
}
