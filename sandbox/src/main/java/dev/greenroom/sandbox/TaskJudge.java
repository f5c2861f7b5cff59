package dev.greenroom.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Judges solutions to tasks of public problem sets, as many at once as there are processors. */
final class TaskJudge {

    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(10), 512 * Limits.MEBIBYTE, Limits.MEBIBYTE, 32);

    private final Sandbox sandbox;

    TaskJudge(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    TaskSummary judge(List<CodingTask> tasks, Consumer<TaskResult> finished) {
        long start = System.nanoTime();
        List<Future<TaskResult>> running = new ArrayList<>();
        int atOnce = Runtime.getRuntime().availableProcessors();
        try (ExecutorService workers = Executors.newFixedThreadPool(atOnce)) {
            for (CodingTask task : tasks) {
                running.add(workers.submit(() -> judgeAndTell(task, finished)));
            }
        }
        List<TaskResult> results = running.stream().map(Future::resultNow).toList();
        return new TaskSummary(results, Duration.ofNanos(System.nanoTime() - start));
    }

    private TaskResult judgeAndTell(CodingTask task, Consumer<TaskResult> finished) {
        long start = System.nanoTime();
        Outcome outcome = outcome(task);
        TaskResult result = new TaskResult(task.id(), outcome, Duration.ofNanos(System.nanoTime() - start));
        finished.accept(result);
        return result;
    }

    private Outcome outcome(CodingTask task) {
        try {
            BoxPool pool = sandbox.pool();
            Candidate candidate = new Candidate(pool.take(BoxKind.candidate(List.of())), LIMITS);
            try (Examiner examiner = Examiner.begin(pool, List.of())) {
                return examine(task, candidate, examiner);
            } finally {
                pool.discard(candidate.box());
            }
        } catch (Stopped e) {
            return e.outcome();
        }
    }

    private static Outcome examine(CodingTask task, Candidate candidate, Examiner examiner) throws Stopped {
        candidate.load(task.program());
        examiner.run(task.examination().job(), candidate);
        candidate.confirmAlive();
        if (examiner.calls() == 0) {
            return new Outcome.BrokenTests("they never call the solution");
        }
        return new Outcome.Passed();
    }
}
