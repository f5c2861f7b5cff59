package dev.greenroom.cli;

import dev.greenroom.sandbox.Judge;
import dev.greenroom.sandbox.LabPack;
import dev.greenroom.sandbox.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Judges a submission to a lab, or a file of problems in a public format. */
@Command(
        name = "judge",
        description = "Judge Python in the sandbox; the verdict comes as JSON.",
        mixinStandardHelpOptions = true)
final class JudgeCommand implements Callable<Integer> {

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        ProgressBar bar = new ProgressBar(spec.commandLine().getErr());
        Verdict verdict = judge(what.pack, bar);
        bar.done();
        spec.commandLine().getOut().println(verdict.toJson());
        spec.commandLine().getOut().flush();
        return verdict.passed() ? 0 : 1;
    }

    private static Verdict judge(@Nullable Pack pack, ProgressBar bar) {
        if (pack == null) {
            throw new IllegalArgumentException("Name a lab with --pack");
        }
        try (Judge judge = Judge.open()) {
            String submission = Files.readString(pack.submission);
            return judge.judge(
                    LabPack.read(pack.folder),
                    submission,
                    (stage, done, total) -> bar.show(share(done, total), stage.name()));
        } catch (IOException e) {
            throw new UncheckedIOException("The submission cannot be read: " + e.getMessage(), e);
        }
    }

    private static double share(int done, int total) {
        return total == 0 ? 0 : (double) done / total;
    }

    private static final class What {

        @ArgGroup(exclusive = false)
        private @Nullable Pack pack;
    }

    private static final class Pack {

        @Option(names = "--pack", required = true, description = "The folder of a lab.")
        private Path folder = Path.of("");

        @Option(names = "--submission", required = true, description = "The Python file to judge.")
        private Path submission = Path.of("");
    }
}
