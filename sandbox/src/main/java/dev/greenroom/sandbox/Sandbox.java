package dev.greenroom.sandbox;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The boxes of this process, or the reason why there are none. */
final class Sandbox implements AutoCloseable {

    private static final int BOXES_AHEAD = 2;

    private final SandboxStatus status;
    private final @Nullable BoxPool pool;

    Sandbox(SandboxStatus status, @Nullable BoxPool pool) {
        this.status = status;
        this.pool = pool;
    }

    static Sandbox open() {
        SandboxStatus found = SandboxStatus.ofTools();
        Optional<RootFileSystem> root = RootFileSystem.find();
        Optional<SystemCalls.Architecture> architecture = SystemCalls.Architecture.of(System.getProperty("os.arch"));
        if (!found.available() || root.isEmpty() || architecture.isEmpty()) {
            return new Sandbox(found, null);
        }
        try {
            BoxFactory factory = BoxFactory.open(root.get(), SystemCalls.of(architecture.get()));
            return tried(found.with(SandboxStatus.Finding.good("control groups", factory.groupKind())), factory);
        } catch (IOException e) {
            return new Sandbox(found.with(SandboxStatus.Finding.noGroups(e)), null);
        }
    }

    SandboxStatus status() {
        return status;
    }

    BoxPool pool() throws Stopped {
        if (pool == null) {
            throw new Stopped(new Outcome.Unavailable(status.summary()));
        }
        return pool;
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.close();
        }
    }

    /** Whether boxes really start is known only when one has. */
    private static Sandbox tried(SandboxStatus found, BoxFactory factory) {
        try {
            factory.start(BoxKind.candidate(List.of())).close();
            return new Sandbox(
                    found.with(SandboxStatus.Finding.good("first box", "started")), new BoxPool(factory, BOXES_AHEAD));
        } catch (Stopped e) {
            factory.close();
            return new Sandbox(
                    found.with(SandboxStatus.Finding.noBox(e.outcome().sentence())), null);
        }
    }
}
