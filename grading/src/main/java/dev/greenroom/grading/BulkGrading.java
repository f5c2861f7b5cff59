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
    private static final double LOWEST_SCALE = 0.01;
    private static final double HIGHEST_SCALE = 1_000_000;
    private final Grader grader;
    private final int workers;
    private final double scale;

    /**
     * Sets up a run.
     *
     * @param workers answers graded at the same time, at least 1
     * @param scale the top score in the output, 0.01 to 1,000,000
     * @throws BulkException when a number is out of range
     */
    public BulkGrading(Grader grader, int workers, double scale) {
        if (workers < 1) {
            throw new BulkException("The number of workers must be at least 1, not " + workers + ".");
        }
        if (!(scale >= LOWEST_SCALE && scale <= HIGHEST_SCALE)) {
            throw new BulkException("The scale must be between 0.01 and 1000000, not " + scale + ".");
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
        if (isSameFile(input, output)) {
            throw new BulkException("The grades would overwrite the answers in " + input + ". Name another output.");
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

    private static boolean isSameFile(Path input, Path output) {
        try {
            return Files.exists(output) && Files.isSameFile(input, output);
        } catch (IOException e) {
            throw new BulkException("The output " + output + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** An answer that is being graded. */
    private record Pending(JsonNode id, Future<JsonNode> grade) {}

    private final class Run {

        private final BulkInput records;
        private final BulkOutput lines;
        private final ExecutorService pool;
        private final BulkListener listener;
        private final Deque<Pending> ahead = new ArrayDeque<>();
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
            String seal = GradeJson.seal(answer, scale);
            if (lines.keeps(answer.id(), seal, grader.name())) {
                kept++;
                return;
            }
            ahead.add(new Pending(
                    answer.id(),
                    pool.submit(() -> GradeJson.of(answer, grader, scale).put("seal", seal))));
            if (ahead.size() >= workers * LINES_AHEAD_OF_EACH_WORKER) {
                write();
            }
        }

        private void report(BulkInput.Malformed bad) {
            malformed++;
            listener.malformed(bad.number(), bad.reason());
        }

        private void write() throws IOException, InterruptedException {
            Pending next = ahead.remove();
            try {
                lines.append(next.grade().get());
            } catch (ExecutionException e) {
                throw new BulkException(
                        "The answer with the id " + next.id() + " could not be graded (" + e.getCause()
                                + "). Take it out of the input and run the same command again to go on.",
                        e);
            }
            graded++;
            listener.graded(graded, records.share());
        }
    }
}
