package dev.greenroom.rehearsal;

import dev.greenroom.grading.Criterion;
import dev.greenroom.grading.Grader;
import dev.greenroom.grading.Importance;
import dev.greenroom.grading.QuestionKind;
import dev.greenroom.grading.Rubric;
import dev.greenroom.guides.Inline;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The grader at work on rehearsals. It is opened when somebody first rehearses, since readers do not need it, and works
 * on threads of its own: virtual ones take turns where one waits, which a grader never does.
 */
@Component
class Marking {

    private final ExecutorService graders = Executors.newFixedThreadPool(
            Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
            Thread.ofPlatform().daemon().name("grader-", 1).factory());
    private final ReentrantLock opening = new ReentrantLock();
    private volatile @Nullable Grader grader;
    private boolean closed;

    /** Opens the grader in the background, so that it is there when the first answer comes. */
    void warmUp() {
        if (grader == null && !graders.isShutdown()) {
            graders.execute(this::openUnlessClosing);
        }
    }

    private void openUnlessClosing() {
        opening.lock();
        try {
            if (!closed) {
                grader();
            }
        } finally {
            opening.unlock();
        }
    }

    Marks mark(Rehearsal rehearsal, Turn turn) {
        Rubric rubric = rubric(rehearsal, turn);
        String text = turn.answer().orElseThrow().text();
        return CompletableFuture.supplyAsync(() -> Marks.of(grader().grade(rubric, text)), graders)
                .join();
    }

    private static Rubric rubric(Rehearsal rehearsal, Turn turn) {
        // The parts of a story are looked for in the story, not in what is asked about it afterwards.
        QuestionKind kind = turn.asked().isFollowUp()
                ? QuestionKind.TECHNICAL
                : QuestionKind.valueOf(rehearsal.questionOf(turn).type().name());
        List<Criterion> criteria =
                rehearsal.pointsOf(turn).stream().map(Marking::criterion).toList();
        return new Rubric(Inline.plain(rehearsal.promptOf(turn)), kind, criteria);
    }

    private static Criterion criterion(PlannedPoint point) {
        return new Criterion(
                Inline.plain(point.text()),
                point.weight(),
                Importance.valueOf(point.importance().name()),
                point.acceptedWordings().stream().map(Inline::plain).toList());
    }

    private Grader grader() {
        opening.lock();
        try {
            if (closed) {
                throw new IllegalStateException("The site is closing");
            }
            if (grader == null) {
                grader = Grader.open();
            }
            return grader;
        } finally {
            opening.unlock();
        }
    }

    @PreDestroy
    void close() {
        opening.lock();
        try {
            closed = true;
        } finally {
            opening.unlock();
        }
        // Waits for the answers that are being read, and only then takes their networks away.
        graders.close();
        if (grader != null) {
            grader.close();
        }
    }
}
