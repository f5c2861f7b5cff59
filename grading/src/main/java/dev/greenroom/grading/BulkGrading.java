package dev.greenroom.grading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;

/**
 * Grades a file of answers, JSON lines or CSV, in constant memory. The output keeps the input's order whatever the number
 * of workers, so a run that was broken off goes on where it stopped.
 */
public final class BulkGrading {

    private static final int LINES_AHEAD_OF_EACH_WORKER = 4;
    private final Grader grader;
    private final int workers;
    private final double scale;

    /**
     * Sets up a run.
     *
     * @param workers answers graded at the same time, at least 1
     * @param scale the top score in the output, above 0
     */
    public BulkGrading(Grader grader, int workers, double scale) {
        if (workers < 1) {
            throw new BulkException("The number of workers must be at least 1, not " + workers + ".");
        }
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw new BulkException("The scale must be above 0, not " + scale + ".");
        }
        this.grader = grader;
        this.workers = workers;
        this.scale = scale;
    }

    /**
     * Grades every answer of the input that the output does not hold yet.
     *
     * @throws BulkException when a file cannot be read or written, or the output belongs to another input
     */
    public BulkSummary run(Path input, Path output, BulkListener listener) {
        if (!Files.isReadable(input)) {
            throw new BulkException("There is no readable file " + input + ". Name the file with the answers.");
        }
        try (BulkInput records = BulkInput.open(input);
                BulkOutput lines = BulkOutput.open(output);
                ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            return new Run(records, lines, pool, listener).all();
        } catch (IOException e) {
            throw new BulkException("Grading stopped: " + e.getMessage() + ". Run the same command again to go on.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BulkException("Grading was interrupted. Run the same command again to go on.", e);
        }
    }

    private final class Run {

        private final BulkInput records;
        private final BulkOutput lines;
        private final ExecutorService pool;
        private final BulkListener listener;
        private final Deque<Future<JsonNode>> ahead = new ArrayDeque<>();
        private long graded;
        private long kept;
        private long malformed;

        Run(BulkInput records, BulkOutput lines, ExecutorService pool, BulkListener listener) {
            this.records = records;
            this.lines = lines;
            this.pool = pool;
            this.listener = listener;
        }

        BulkSummary all() throws IOException, InterruptedException {
            for (BulkInput.Line line = records.next(); line != null; line = records.next()) {
                switch (line) {
                    case BulkInput.Answer answer -> take(answer);
                    case BulkInput.Malformed bad -> report(bad);
                }
            }
            while (!ahead.isEmpty()) {
                write();
            }
            lines.checkAllKept();
            return new BulkSummary(graded, kept, malformed);
        }

        private void take(BulkInput.Answer answer) throws IOException, InterruptedException {
            if (lines.keeps(answer.id(), grader.name())) {
                kept++;
                return;
            }
            ahead.add(pool.submit(() -> GradeJson.of(answer, grader, scale)));
            if (ahead.size() >= workers * LINES_AHEAD_OF_EACH_WORKER) {
                write();
            }
        }

        private void report(BulkInput.Malformed bad) {
            malformed++;
            listener.malformed(bad.number(), bad.reason());
        }

        private void write() throws IOException, InterruptedException {
            try {
                lines.append(ahead.remove().get());
            } catch (ExecutionException e) {
                throw new IllegalStateException("An answer could not be graded.", e.getCause());
            }
            graded++;
            listener.graded(graded, records.share());
        }
    }
}
