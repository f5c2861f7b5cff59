package dev.greenroom.cli;

import dev.greenroom.grading.Grader;
import dev.greenroom.sandbox.Judge;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Says what is installed, what is missing, and the command that installs it; installs nothing itself. Where there is no
 * JDK or no application yet, the launcher speaks in its place.
 */
@Command(name = "doctor", description = "Say what is installed and what is missing.", mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    @Option(names = "--data", defaultValue = "data", description = "The folder to look at (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        List<Finding> findings = new ArrayList<>(List.of(java(), program("mvn", "maven", true), folder(), grader()));
        findings.add(program("chromium", "chromium", false));
        try (Judge judge = Judge.open()) {
            judge.status()
                    .findings()
                    .forEach(found -> findings.add(
                            new Finding("labs: " + found.what(), found.good(), found.detail(), found.cure(), false)));
        }
        PrintWriter out = spec.commandLine().getOut();
        findings.forEach(finding -> print(out, finding));
        boolean runs = findings.stream().allMatch(finding -> finding.good() || !finding.needed());
        out.println(runs ? "The site can run." : "The site cannot run yet.");
        out.flush();
        return runs ? 0 : 1;
    }

    private static void print(PrintWriter out, Finding finding) {
        out.printf(
                "%s %-28s %s%n", finding.good() ? "✓" : finding.needed() ? "✗" : "–", finding.what(), finding.detail());
        if (!finding.good()) {
            out.printf("  → %s%n", finding.cure());
        }
    }

    private static Finding java() {
        return new Finding("JDK 25", true, "running on " + Runtime.version(), "", true);
    }

    private static Finding program(String name, String aptPackage, boolean needed) {
        Optional<Path> found = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
        String detail =
                found.map(Path::toString).orElse(needed ? "missing" : "missing (only the browser tests need it)");
        return new Finding(name, found.isPresent(), detail, "sudo apt-get install " + aptPackage, needed);
    }

    private Finding folder() {
        Path folder = data.toAbsolutePath().normalize();
        Path existing = folder;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        String detail = folder + free(existing);
        boolean writable = Files.isDirectory(existing) && Files.isWritable(existing);
        return new Finding("data folder", writable, detail, "choose a writable one with serve --data DIR", true);
    }

    private static String free(Path folder) {
        try {
            return " (" + Files.getFileStore(folder).getUsableSpace() / 1_000_000_000 + " GB free)";
        } catch (IOException e) {
            return " (free space unknown: " + e.getMessage() + ")";
        }
    }

    private static Finding grader() {
        try (Grader grader = Grader.open()) {
            return new Finding("grader", true, grader.name(), "", true);
        } catch (RuntimeException | LinkageError e) {
            // Whatever keeps the native runtime from loading belongs in the report, not in a stack trace.
            return new Finding("grader", false, PlainErrors.message(e), "build again: bin/check", true);
        }
    }

    private record Finding(String what, boolean good, String detail, String cure, boolean needed) {}
}
