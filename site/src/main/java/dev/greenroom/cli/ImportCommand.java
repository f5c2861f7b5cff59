package dev.greenroom.cli;

import dev.greenroom.guides.Guide;
import dev.greenroom.guides.GuideImport;
import dev.greenroom.guides.Guides;
import dev.greenroom.guides.ImportedGuide;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a guide from a file, shows what was understood, and saves it for everybody once the person agrees. */
@Command(
        name = "import",
        description = "Bring a guide: Greenroom's own Markdown, the copied text of a guide page, or its HTML.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The guide.")
    private Path file = Path.of("");

    @Option(names = "--preview", description = "Show what was recognised and save nothing.")
    private boolean preview;

    @Option(names = "--json", description = "Show the preview as JSON.")
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
        ImportedGuide imported = GuideImport.read(Files.readAllBytes(file));
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? GuideImport.previewJson(imported) : summary(imported));
        out.flush();
        if (preview) {
            return 0;
        }
        if (!yes && !Question.agreed(out, "Save this guide for everybody? [y/N] ")) {
            out.println("Nothing was saved.");
            out.flush();
            return 0;
        }
        String slug = Inbox.with(
                data,
                databaseUrl,
                site -> site.getBean(Guides.class).publish(imported.guide()).slug());
        out.println("Saved: it stands at /guides/" + slug);
        out.flush();
        return 0;
    }

    private static String summary(ImportedGuide imported) {
        Guide guide = imported.guide();
        StringBuilder text = new StringBuilder(
                "%s: %d questions%n".formatted(guide.title(), guide.questions().size()));
        guide.questions()
                .forEach(question ->
                        text.append("  · ").append(question.prompt()).append('\n'));
        text.append("Repaired: ").append(imported.repairs().size()).append('\n');
        imported.repairs()
                .forEach(note -> text.append("  ").append(note.sentence()).append('\n'));
        text.append("Not understood: ").append(imported.notUnderstood().size()).append('\n');
        imported.notUnderstood()
                .forEach(note -> text.append("  ").append(note.sentence()).append('\n'));
        return text.toString();
    }
}
