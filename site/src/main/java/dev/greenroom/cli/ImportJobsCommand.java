package dev.greenroom.cli;

import dev.greenroom.guides.Counted;
import dev.greenroom.jobs.ImportSummary;
import dev.greenroom.jobs.JobFile;
import dev.greenroom.jobs.JobImports;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads job postings from a file, shows what was understood, and saves them as drafts once the person agrees. */
@Command(
        name = "import-jobs",
        description =
                "Bring job postings: CSV, JSON, JSON-LD, a page with JSON-LD, microdata or RDFa, or copied job cards.",
        mixinStandardHelpOptions = true)
final class ImportJobsCommand implements Callable<Integer> {

    @Mixin
    private ImportOptions options = new ImportOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        JobFile jobs = JobFile.read(options.file());
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter notes = options.asJson() ? spec.commandLine().getErr() : out;
        if (options.asJson()) {
            out.println(jobs.json());
            out.flush();
        }
        notes.printf(
                "%s in %s, read as %s%n",
                Counted.of(jobs.size(), "posting"),
                options.file(),
                jobs.format().label());
        jobs.notes().forEach(note -> notes.println("  " + note));
        notes.flush();
        if (options.isToBeSaved(notes, "Save these postings as drafts?")) {
            ImportSummary summary =
                    options.save(site -> site.getBean(JobImports.class).save(jobs));
            notes.println(summary.sentence());
            summary.notes().forEach(note -> notes.println("  " + note));
            notes.flush();
        }
        return 0;
    }
}
