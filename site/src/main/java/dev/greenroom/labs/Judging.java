package dev.greenroom.labs;

import dev.greenroom.sandbox.Judge;
import dev.greenroom.sandbox.LabPack;
import dev.greenroom.sandbox.Progress;
import dev.greenroom.sandbox.SandboxStatus;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Judges attempts, and knows how far each is. The sandbox opens when it is first needed: a site may never need it. */
@Component
class Judging {

    private static final Logger LOG = LoggerFactory.getLogger(Judging.class);

    private final LabShelf shelf;
    private final Map<AttemptId, Step> steps = new ConcurrentHashMap<>();
    private @Nullable Judge judge;

    Judging(LabShelf shelf) {
        this.shelf = shelf;
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
        } catch (RuntimeException e) {
            // The edge of the sandbox: whatever breaks here, the candidate learns it and the line moves on.
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
    synchronized void close() {
        if (judge != null) {
            judge.close();
        }
    }

    private synchronized Judge judge() {
        if (judge == null) {
            judge = Judge.open();
        }
        return judge;
    }
}
