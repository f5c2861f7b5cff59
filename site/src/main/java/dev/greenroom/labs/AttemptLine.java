package dev.greenroom.labs;

import dev.greenroom.accounts.CandidateId;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The line of attempts: takes them one after the other to the judge, and takes up again what a stop interrupted. */
@Component
class AttemptLine {

    private static final Logger LOG = LoggerFactory.getLogger(AttemptLine.class);
    private static final int LONGEST_NAP_SECONDS = 10;

    private final Attempts attempts;
    private final Judging judging;
    private final LabSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Semaphore bell = new Semaphore(0);
    private final AtomicBoolean closing = new AtomicBoolean();
    private final ExecutorService judges;

    AttemptLine(
            Attempts attempts, Judging judging, LabSettings settings, TransactionTemplate transaction, Clock clock) {
        this.attempts = attempts;
        this.judging = judging;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
        this.judges = Executors.newFixedThreadPool(
                settings.judging(),
                Thread.ofPlatform().daemon().name("lab-judge-", 1).factory());
    }

    /** Puts code at the end of the line. */
    synchronized AttemptId join(CandidateId candidate, String lab, AttemptKind kind, String code) {
        if (attempts.openOf(candidate) >= settings.perPerson()) {
            throw LineIsFull.ofPerson(settings.perPerson());
        }
        int waiting = attempts.waiting();
        if (waiting >= settings.waiting()) {
            throw LineIsFull.ofAll(waiting);
        }
        Attempt attempt = Attempt.of(candidate, lab, kind, code, clock.instant());
        attempts.add(attempt);
        attempts.forgetOld(candidate, lab);
        bell.release();
        return attempt.id();
    }

    /** Where the site is served and nowhere else: a command on the same data leaves the line to the site. */
    @EventListener(WebServerInitializedEvent.class)
    void open() {
        resume();
        for (int i = 0; i < settings.judging(); i++) {
            judges.execute(this::work);
        }
    }

    /** Whatever says that it is running was running when the site last stopped. */
    void resume() {
        for (Attempt attempt : attempts.running()) {
            attempts.save(attempt.resume(clock.instant()));
        }
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        closing.set(true);
        judges.shutdownNow();
    }

    private void work() {
        while (!closing.get()) {
            try {
                Optional<Attempt> next = claim();
                if (next.isPresent()) {
                    finish(next.get());
                } else {
                    boolean rung = bell.tryAcquire(LONGEST_NAP_SECONDS, TimeUnit.SECONDS);
                    LOG.trace("the line was {}", rung ? "joined" : "quiet");
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | Error e) {
                // Whatever breaks, the line goes on: nobody opens it a second time.
                pause("The line of attempts cannot be worked on", e);
            }
        }
    }

    private Optional<Attempt> claim() {
        return Optional.ofNullable(transaction.execute(status -> claimed().orElse(null)));
    }

    private Optional<Attempt> claimed() {
        Optional<Attempt> next = attempts.next().map(attempt -> attempt.start(clock.instant()));
        next.ifPresent(attempts::save);
        return next;
    }

    private void finish(Attempt attempt) {
        Attempt finished = attempt.finish(judging.judge(attempt), clock.instant());
        while (!closing.get()) {
            try {
                attempts.save(finished);
                return;
            } catch (DataIntegrityViolationException e) {
                throw e; // What the database refuses does not get better by waiting.
            } catch (DataAccessException e) {
                pause("A verdict cannot be kept yet", e);
            }
        }
    }

    private void pause(String problem, Throwable e) {
        if (closing.get()) {
            return;
        }
        LOG.error("{}; tried again in {} seconds", problem, settings.retry().toSeconds(), e);
        try {
            Thread.sleep(settings.retry());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
