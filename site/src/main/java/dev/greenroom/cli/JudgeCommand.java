package dev.greenroom.cli;

import dev.greenroom.sandbox.CodingTask;
import dev.greenroom.sandbox.HumanEvalFile;
import dev.greenroom.sandbox.Judge;
import dev.greenroom.sandbox.LabPack;
import dev.greenroom.sandbox.MbppFile;
import dev.greenroom.sandbox.TaskSummary;
import dev.greenroom.sandbox.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Judges a submission to a lab, or a file of problems in a public format. */
@Command(
        name = "judge",
        description = "Judge Python in the sandbox; the verdict comes as JSON.",
        mixinStandardHelpOptions = true)
final class JudgeCommand implements Callable<Integer> {

    @Option(names = "--pack", description = "The folder of a lab; with --submission.")
    private @Nullable Path pack;

    @Option(names = "--submission", description = "The Python file to judge against the lab.")
    private @Nullable Path submission;

    @Option(names = "--humaneval", description = "A file of problems in HumanEval's format (JSON lines).")
    private @Nullable Path humanEval;

    @Option(names = "--mbpp", description = "A file of problems in MBPP's format (JSON lines).")
    private @Nullable Path mbpp;

    @Option(names = "--samples", description = "Solutions to judge instead of the file's own (task_id and completion).")
    private @Nullable Path samples;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (humanEval != null) {
            return tasks(samples == null ? HumanEvalFile.read(humanEval) : HumanEvalFile.read(humanEval, samples));
        }
        if (mbpp != null) {
            return tasks(samples == null ? MbppFile.read(mbpp) : MbppFile.read(mbpp, samples));
        }
        if (pack != null && submission != null) {
            return lab(LabPack.read(pack), code(submission));
        }
        throw new ParameterException(
                spec.commandLine(), "Name a lab with --pack and --submission, or problems with --humaneval or --mbpp.");
    }

    private int lab(LabPack lab, String code) {
        ProgressBar bar = new ProgressBar(spec.commandLine().getErr());
        try (Judge judge = Judge.open()) {
            Verdict verdict =
                    judge.judge(lab, code, (stage, done, total) -> bar.show(share(done, total), stage.name()));
            bar.done();
            return print(verdict.toJson(), verdict.passed());
        }
    }

    private int tasks(List<CodingTask> tasks) {
        ProgressBar bar = new ProgressBar(spec.commandLine().getErr());
        AtomicInteger done = new AtomicInteger();
        try (Judge judge = Judge.open()) {
            TaskSummary summary = judge.judgeTasks(tasks, result -> {
                int count = done.incrementAndGet();
                synchronized (bar) {
                    bar.show(share(count, tasks.size()), count + " of " + tasks.size());
                }
            });
            bar.done();
            spec.commandLine().getErr().printf("%d of %d passed%n", summary.passed(), tasks.size());
            return print(summary.toJson(), summary.passed() == tasks.size());
        }
    }

    private int print(String json, boolean passed) {
        spec.commandLine().getOut().println(json);
        spec.commandLine().getOut().flush();
        return passed ? 0 : 1;
    }

    private static String code(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The submission " + file + " cannot be read as UTF-8 text", e);
        }
    }

    private static double share(int done, int total) {
        return total == 0 ? 0 : (double) done / total;
    }
}
