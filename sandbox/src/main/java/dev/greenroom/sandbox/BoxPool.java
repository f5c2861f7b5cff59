package dev.greenroom.sandbox;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Boxes started ahead, so that nobody waits for an interpreter. Each is used once, examiners until they fail. */
final class BoxPool implements AutoCloseable {

    private final BoxFactory factory;
    private final int ahead;
    private final Map<BoxKind, Shelf> shelves = new ConcurrentHashMap<>();
    private final ExecutorService helpers = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean closed;

    BoxPool(BoxFactory factory, int ahead) {
        this.factory = factory;
        this.ahead = ahead;
    }

    /** A warm box if there is one, else a new one; more are started behind it. */
    Box take(BoxKind kind) throws Stopped {
        Shelf shelf = shelf(kind);
        Box box = shelf.poll();
        if (kind.role() == BoxKind.Role.CANDIDATE) {
            fill(kind);
        }
        return box == null ? factory.start(kind) : box;
    }

    void fill(BoxKind kind) {
        Shelf shelf = shelf(kind);
        while (!closed && shelf.orderOne(ahead)) {
            helpers.execute(() -> restock(kind, shelf));
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

    /** Ends a box without waiting for its end. */
    void discard(Box box) {
        if (closed) {
            box.close();
        } else {
            helpers.execute(box::close);
        }
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
