package dev.greenroom.labs;

import dev.greenroom.sandbox.Judge;
import dev.greenroom.sandbox.LabPack;
import dev.greenroom.sandbox.Progress;
import dev.greenroom.sandbox.SandboxStatus;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Judges attempts, and knows how far each is. The sandbox opens when it is first needed: a site may never need it. One
 * that lacks something is opened anew from time to time, since it can be repaired while the site runs.
 */
@Component
class Judging {

    private static final Logger LOG = LoggerFactory.getLogger(Judging.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final LabShelf shelf;
    private final Clock clock;
    private final Supplier<Judge> sandbox;
    private final Map<AttemptId, Step> steps = new ConcurrentHashMap<>();
    private final Lock opening = new ReentrantLock();
    private volatile Instant openedAt = Instant.MIN;
    private volatile @Nullable Judge judge;

    @Autowired
    Judging(LabShelf shelf, Clock clock) {
        this(shelf, clock, Judge::open);
    }

    Judging(LabShelf shelf, Clock clock, Supplier<Judge> sandbox) {
        this.shelf = shelf;
        this.clock = clock;
        this.sandbox = sandbox;
    }

    SandboxStatus status() {
        return judge().status();
    }

    /** Runs on the caller's thread until the attempt is judged. */
    Findings judge(Attempt attempt) {
        try {
            LabPack pack = shelf.get(attempt.lab());
            Progress progress = (stage, done, total) -> steps.put(attempt.id(), new Step(stage, done, total));
            return switch (attempt.kind()) {
                case RUN -> Findings.of(judge().run(pack, attempt.code(), progress));
                case SUBMISSION -> Findings.of(judge().judge(pack, attempt.code(), progress));
            };
        } catch (RuntimeException | Error e) {
            // The edge of the sandbox: whatever breaks here, be it that memory runs out over what the code gave back,
            // the candidate learns it and the line moves on.
            LOG.error("Attempt {} at {} could not be judged", attempt.id().value(), attempt.lab(), e);
            return Findings.broken("The judge failed on our side; the operator finds the reason in the log. "
                    + "Your code is kept: send it again.");
        } finally {
            steps.remove(attempt.id());
        }
    }

    Step step(AttemptId attempt) {
        return steps.getOrDefault(attempt, Step.FIRST);
    }

    @PreDestroy
    void close() {
        opening.lock();
        try {
            Judge last = judge;
            if (last != null) {
                last.close();
            }
        } finally {
            opening.unlock();
        }
    }

    private Judge judge() {
        Judge known = judge;
        if (known == null) {
            opening.lock();
        } else if (serves(known) || !opening.tryLock()) {
            // While somebody else opens it, which may take a while, nobody waits to be told what is known already.
            return known;
        }
        try {
            return opened();
        } finally {
            opening.unlock();
        }
    }

    private boolean serves(Judge known) {
        return known.status().available() || clock.instant().isBefore(openedAt.plus(PATIENCE));
    }

    private Judge opened() {
        Judge known = judge;
        if (known != null) {
            if (serves(known)) {
                return known;
            }
            known.close();
        }
        Judge opened = sandbox.get();
        openedAt = clock.instant();
        judge = opened;
        return opened;
    }
}
