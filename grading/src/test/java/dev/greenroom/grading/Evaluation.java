package dev.greenroom.grading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Measures the grader and writes docs/evaluation.md. Run by bin/evaluate. */
final class Evaluation {

    private Evaluation() {}

    /** Arguments: dev or test, hand-written answers, public tables, and to write: output, date, commit. */
    public static void main(String[] arguments) throws IOException {
        String half = arguments[0];
        Path tables = Path.of(arguments[2]);
        StringBuilder report = new StringBuilder();
        try (Grader grader = Grader.open()) {
            if (arguments.length > 3) {
                report.append(introduction(half, arguments[4], grader.name(), arguments[5]));
            }
            report.append("\n## Short answers that people graded\n");
            report.append(
                    Files.isDirectory(tables)
                            ? new ShortAnswerEvaluation(grader, tables).table(half)
                            : "\nThe tables are not in " + tables + ", so this part is left out.\n");
            report.append(new RubricEvaluation(grader, Path.of(arguments[1]), half).tables());
        }
        if (arguments.length > 3) {
            Files.writeString(Path.of(arguments[3]), report);
        }
        System.out.println(report);
    }

    private static String introduction(String half, String date, String grader, String commit) {
        return """
            # How well the grader grades

            Written by `bin/evaluate %s --write` on %s, grader %s, commit %s, seed %d.

            - **Public data** (not part of this repository; `../shared/data/asag`): SciEntsBank and Beetle (SemEval-2013 task 7)
              with people's labels, SAF with people's scores, on the splits the field uses. Each answer is graded as the bulk
              command grades it.
            - **Hand-written answers** (`grading/evaluation`): a state for every point, by one annotator, and a second reader to see
              how far the states can be agreed on; the halves are split by question, and nothing was tuned on the test half.
            - **Attacks**: made by rule from every model answer of the half, see `Attack`. A half answer deserves about half.
            """.formatted(half, date, grader, commit, RubricEvaluation.SEED);
    }

    static <T> List<T> inParallel(List<Callable<T>> tasks) {
        try (ExecutorService pool =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            return pool.invokeAll(tasks).stream().map(Future::resultNow).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The evaluation was interrupted.", e);
        }
    }
}
