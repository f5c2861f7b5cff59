package dev.greenroom.cli;

import dev.greenroom.grading.BulkGrading;
import dev.greenroom.grading.BulkListener;
import dev.greenroom.grading.BulkSummary;
import dev.greenroom.grading.Grader;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Grades a pile of answers from a file into a file. */
@Command(
        name = "grade",
        description =
                "Grade a file of answers (JSON lines or CSV); a run that was broken off goes on where it stopped.",
        mixinStandardHelpOptions = true)
final class GradeCommand implements Callable<Integer> {

    @Option(names = "--input", required = true, description = "The answers, .jsonl or .csv.")
    private Path input = Path.of("");

    @Option(names = "--output", required = true, description = "Where the grades go, as JSON lines.")
    private Path output = Path.of("");

    @Option(names = "--workers", description = "Answers graded at the same time (default: one for each core).")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--scale",
            defaultValue = "1",
            description = "The top score in the output (default: ${DEFAULT-VALUE}).")
    private double scale = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        ProgressBar bar = new ProgressBar(spec.commandLine().getErr());
        try (Grader grader = Grader.open()) {
            BulkSummary summary = new BulkGrading(grader, workers, scale).run(input, output, new Listener(bar));
            bar.done();
            spec.commandLine()
                    .getErr()
                    .printf(
                            "%d graded, %d kept from an earlier run, %d skipped; grades in %s%n",
                            summary.graded(), summary.kept(), summary.malformed(), output);
            return summary.exitStatus();
        }
    }

    private static final class Listener implements BulkListener {

        private final ProgressBar bar;

        private Listener(ProgressBar bar) {
            this.bar = bar;
        }

        @Override
        public void graded(long answers, double share) {
            bar.show(share, answers + " answers");
        }

        @Override
        public void malformed(long line, String reason) {
            bar.line("line " + line + " skipped: " + reason);
        }
    }
}
