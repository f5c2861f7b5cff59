package dev.greenroom.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Scanner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that brings a file takes: how to show it, and where to save it once the person agrees. */
final class ImportOptions {

    @Parameters(paramLabel = "FILE", description = "The file to bring.")
    private Path file = Path.of("");

    @Option(names = "--preview", description = "Show what was recognised and save nothing.")
    private boolean preview;

    @Option(names = "--json", description = "Show it as JSON.")
    private boolean json;

    @Option(names = "--yes", description = "Save without asking.")
    private boolean yes;

    @Option(names = "--data", description = "The folder to save in (default: ${DEFAULT-VALUE}).", defaultValue = "data")
    private Path data = Path.of("data");

    @Option(names = "--database-url", description = "A PostgreSQL to save in instead, as a JDBC address.")
    private @Nullable String databaseUrl;

    Path file() {
        return file;
    }

    boolean asJson() {
        return json;
    }

    /** Whether to save: not for a preview, and otherwise only once the person agrees; says so where nothing is saved. */
    boolean isToBeSaved(PrintWriter out, String question) {
        if (preview) {
            return false;
        }
        if (!yes && !agreed(out, question)) {
            out.println("Nothing was saved.");
            out.flush();
            return false;
        }
        return true;
    }

    /** Saves on the data that was named. */
    <T> T save(Function<ConfigurableApplicationContext, T> work) {
        return Inbox.with(data, databaseUrl, work);
    }

    /** Anything but a yes, also no answer at all, is a no. */
    private static boolean agreed(PrintWriter out, String question) {
        out.print(question + " [y/N] ");
        out.flush();
        Scanner answer = new Scanner(System.in, Charset.defaultCharset());
        return answer.hasNextLine()
                && answer.nextLine().strip().toLowerCase(Locale.ROOT).startsWith("y");
    }
}
