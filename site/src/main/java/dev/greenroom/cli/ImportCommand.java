package dev.greenroom.cli;

import dev.greenroom.guides.Counted;
import dev.greenroom.guides.Guide;
import dev.greenroom.guides.GuideImport;
import dev.greenroom.guides.Guides;
import dev.greenroom.guides.ImportedGuide;
import dev.greenroom.guides.LineNote;
import dev.greenroom.guides.Question;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
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
        if (imported.guide().questions().isEmpty()) {
            spec.commandLine().getErr().println("greenroom: " + GuideImport.NO_QUESTION);
            return CommandLine.ExitCode.SOFTWARE;
        }
        if (options.isToBeSaved(out, "Save this guide for everybody?")) {
            String slug = options.save(
                    site -> site.getBean(Guides.class).publish(imported.guide()).slug());
            out.println("Saved: it stands at /guides/" + slug);
            out.flush();
        }
        return CommandLine.ExitCode.OK;
    }

    private static String summary(ImportedGuide imported) {
        Guide guide = imported.guide();
        return guide.title()
                + ": "
                + Counted.of(guide.questions().size(), "question")
                + guide.questions().stream().map(ImportCommand::line).collect(Collectors.joining())
                + lines("Repaired or left out", imported.repairs())
                + lines("Not understood", imported.notUnderstood());
    }

    private static String line(Question question) {
        return "%n  · %s (%s, %s)"
                .formatted(
                        question.prompt(),
                        Counted.of(question.points().size(), "point"),
                        Counted.of(question.followUps().size(), "follow-up"));
    }

    private static String lines(String heading, List<LineNote> notes) {
        return notes.stream()
                .map(note -> "%n  %s".formatted(note.sentence()))
                .collect(Collectors.joining("", "%n%s: %d".formatted(heading, notes.size()), ""));
    }
}
