package dev.greenroom.cli;

import dev.greenroom.guides.Guide;
import dev.greenroom.guides.GuideImport;
import dev.greenroom.guides.Guides;
import dev.greenroom.guides.ImportedGuide;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads a guide from a file, shows what was understood, and saves it for everybody once the person agrees. */
@Command(
        name = "import",
        description = "Bring a guide: Greenroom's own Markdown, the copied text of a guide page, or its HTML.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @Mixin
    private ImportOptions options = new ImportOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        ImportedGuide imported = GuideImport.read(Files.readAllBytes(options.file()));
        PrintWriter out = spec.commandLine().getOut();
        out.println(options.asJson() ? GuideImport.previewJson(imported) : summary(imported));
        out.flush();
        if (options.isToBeSaved(out, "Save this guide for everybody?")) {
            String slug = options.save(
                    site -> site.getBean(Guides.class).publish(imported.guide()).slug());
            out.println("Saved: it stands at /guides/" + slug);
            out.flush();
        }
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
