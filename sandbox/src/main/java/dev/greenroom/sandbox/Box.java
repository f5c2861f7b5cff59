package dev.greenroom.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** One running box: asked over its wire, stopped at its limits, thrown away after use. */
final class Box implements AutoCloseable, Supervisor.Watched {

    private static final Duration STARTING = Duration.ofSeconds(60);
    private static final long EXIT_WAIT_SECONDS = 2;

    private final BoxProcess process;
    private final Supervisor supervisor;
    private final Wire wire;
    private final BoxOutput output;
    private final AtomicReference<@Nullable Outcome> cause = new AtomicReference<>();
    private volatile @Nullable Allowance allowance;
    private @Nullable Limits applied;

    Box(BoxProcess process, Supervisor supervisor, int longestReply) {
        this.process = process;
        this.supervisor = supervisor;
        this.wire = new Wire(process.requests(), process.replies(), longestReply);
        this.output = new BoxOutput(process.prints());
    }

    /** Sends a request and waits for the next message of the box, at most as long as the limits allow. */
    ObjectNode exchange(ObjectNode request, Limits limits) throws Stopped {
        begin(limits);
        try {
            wire.send(request);
            ObjectNode reply = wire.receive();
            if (output.exceeds(limits.outputBytes())) {
                stop(new Outcome.OutputLimit(limits.outputBytes()));
                throw new Stopped(causeOfDeath());
            }
            return reply;
        } catch (IOException e) {
            throw new Stopped(causeOfDeath());
        } catch (Wire.Malformed e) {
            stop(new Outcome.RefusedReply(String.valueOf(e.getMessage())));
            throw new Stopped(causeOfDeath());
        } finally {
            end();
        }
    }

    /** Waits for the message that a box sends when it is ready. */
    void awaitReady() throws Stopped {
        begin(Limits.DEFAULT.withTime(STARTING));
        try {
            if (!wire.receive().has("ready")) {
                throw new Stopped(new Outcome.Unavailable("a box started, but spoke nonsense"));
            }
        } catch (IOException | Wire.Malformed e) {
            throw new Stopped(new Outcome.Unavailable("a box did not start: " + output().strip()));
        } finally {
            end();
        }
    }

    Cgroup group() {
        return process.group();
    }

    Path data() {
        return process.data();
    }

    /** What was printed up to now. */
    String output() {
        return output.text(limits().outputBytes());
    }

    boolean isAlive() {
        return process.isAlive() && cause.get() == null;
    }

    /** Ends everything in the box; the first cause given is the one that is told. */
    void stop(Outcome why) {
        if (cause.compareAndSet(null, why)) {
            process.kill();
        }
    }

    @Override
    public void enforceLimits(long now) {
        Allowance current = allowance;
        if (current != null) {
            notePeak();
            long most = current.limits().outputBytes();
            if (output.exceeds(most)) {
                stop(new Outcome.OutputLimit(most));
            }
            current.exceeded(now, process.group()).ifPresent(this::stop);
        }
    }

    @Override
    public void giveUp(Throwable reason) {
        cause.compareAndSet(null, new Outcome.BrokenTests("the limits of the box could not be looked at: " + reason));
        process.kill();
    }

    @Override
    public void close() {
        supervisor.unwatch(this);
        process.close();
    }

    private void begin(Limits limits) throws Stopped {
        try {
            if (!limits.equals(applied)) {
                process.group().limit(limits.memoryBytes(), limits.processes() + BoxProcess.OWN_PROCESSES);
                applied = limits;
            }
            allowance = Allowance.from(System.nanoTime(), process.group(), limits);
        } catch (IOException e) {
            stop(new Outcome.MemoryLimit(limits.memoryBytes()));
            throw new Stopped(causeOfDeath());
        }
        supervisor.watch(this);
    }

    private void end() {
        supervisor.unwatch(this);
        allowance = null;
    }

    private void notePeak() {
        try {
            process.group().notePeak();
        } catch (IOException e) {
            return; // The group is gone, and with it everything that could need memory.
        }
    }

    private Limits limits() {
        return applied == null ? Limits.DEFAULT : applied;
    }

    private Outcome causeOfDeath() {
        Optional<Integer> status = process.awaitExit(EXIT_WAIT_SECONDS, TimeUnit.SECONDS);
        Outcome known = cause.get();
        if (known != null) {
            return known;
        }
        Limits limits = limits();
        if (Allowance.memoryKills(process.group()) > 0) {
            return new Outcome.MemoryLimit(limits.memoryBytes());
        }
        int code = status.orElse(128 + Signals.KILL);
        if (code == 128 + Signals.CPU_EXCEEDED) {
            return new Outcome.CpuLimit(limits.cpu());
        }
        return code > 128 ? new Outcome.Crashed(code - 128) : new Outcome.Exited(code);
    }
}
