package dev.greenroom.cli;

import dev.greenroom.jobs.ImportSummary;
import dev.greenroom.jobs.JobFile;
import dev.greenroom.jobs.JobImports;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads job postings from a file, shows what was understood, and saves them as drafts once the person agrees. */
@Command(
        name = "import-jobs",
        description = "Bring job postings: CSV, JSON, JSON-LD (also inside a page's HTML), or copied job cards.",
        mixinStandardHelpOptions = true)
final class ImportJobsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The postings.")
    private Path file = Path.of("");

    @Option(names = "--preview", description = "Show what would be saved and save nothing.")
    private boolean preview;

    @Option(names = "--json", description = "Show it as JSON, in the terms of JobPosting.")
    private boolean json;

    @Option(names = "--yes", description = "Save without asking.")
    private boolean yes;

    @Option(names = "--data", description = "The folder to save in (default: ${DEFAULT-VALUE}).", defaultValue = "data")
    private Path data = Path.of("data");

    @Option(names = "--database-url", description = "A PostgreSQL to save in instead, as a JDBC address.")
    private @Nullable String databaseUrl;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        JobFile jobs = JobFile.read(file);
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter notes = json ? spec.commandLine().getErr() : out;
        if (json) {
            out.println(jobs.json());
        }
        notes.printf(
                "%d postings in %s, read as %s%n",
                jobs.size(), file, jobs.format().label());
        jobs.notes().forEach(note -> notes.println("  " + note));
        notes.flush();
        out.flush();
        if (preview) {
            return 0;
        }
        if (!yes && !Question.agreed(notes, "Save these postings as drafts? [y/N] ")) {
            notes.println("Nothing was saved.");
            notes.flush();
            return 0;
        }
        ImportSummary summary = Inbox.with(
                data, databaseUrl, site -> site.getBean(JobImports.class).save(jobs));
        notes.println(summary.sentence());
        summary.notes().forEach(note -> notes.println("  " + note));
        notes.flush();
        return 0;
    }
}
