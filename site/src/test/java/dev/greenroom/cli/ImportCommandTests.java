package dev.greenroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.testing.PlainClient;
import dev.greenroom.testing.RunningSite;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;

@SiteTest
class ImportCommandTests {

    private static final String GUIDE = """
            ---
            title: Bell Founder
            ---
            ## Technical questions
            ### What gives a bell its tone?
            - The profile of its wall.
            - The share of tin.
            #### Follow-up: How is it tuned?
            - Metal is turned off inside.
            ## Situational questions
            ### The mould is damp. What do you do?
            - It is dried before anything is poured.
            """;

    @Test
    void countsWhatItUnderstoodAndSavesNothingForAPreview(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bells.md"), GUIDE + "A stray line.\n");
        StringWriter said = new StringWriter();

        int status = Greenroom.commandLine()
                .setOut(new PrintWriter(said))
                .execute("import", file.toString(), "--preview", "--data", data(folder));

        assertThat(status).isZero();
        assertThat(said.toString().lines())
                .startsWith(
                        "Bell Founder: 2 questions",
                        "  · What gives a bell its tone? (2 points, 1 follow-up)",
                        "  · The mould is damp. What do you do? (1 point, 0 follow-ups)")
                .contains("Not understood: 1")
                .anyMatch(line -> line.contains("Line 13") && line.contains("A stray line."));
        assertThat(Path.of(data(folder))).doesNotExist();
    }

    @Test
    void publishesNoGuideWithoutAQuestion(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("list.txt"), "Milk, eggs, bread\n");
        StringWriter complaint = new StringWriter();

        int status = Greenroom.commandLine()
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(complaint))
                .execute("import", file.toString(), "--yes", "--data", data(folder));

        assertThat(status).isEqualTo(1);
        assertThat(complaint.toString())
                .startsWith("greenroom: No question was found in it")
                .contains("“Question 1:”")
                .hasLineCount(1);
        assertThat(Path.of(data(folder))).doesNotExist();
    }

    @Test
    void savesNothingBeforeThePersonAgrees(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("bells.md"), GUIDE);

        String said = toTheEnd(RunningSite.command("import", file.toString(), "--data", data(folder)));

        assertThat(said)
                .contains("Save this guide for everybody? [y/N]")
                .contains("Nothing was saved.")
                .doesNotContain("Saved:");
        assertThat(Path.of(data(folder))).doesNotExist();
    }

    @Test
    void putsTheGuideOnEverybodysShelf(
            @Value("${greenroom.database-url}") String database, @TempDir Path folder, Visitor visitor)
            throws Exception {
        Path file = Files.writeString(folder.resolve("bells.md"), GUIDE);

        String said = toTheEnd(RunningSite.command(
                "import", file.toString(), "--yes", "--data", data(folder), "--database-url", database));

        assertThat(said).contains("Saved: it stands at /guides/bell-founder");
        assertThat(new PlainClient(visitor.address())
                        .get("/guides/bell-founder")
                        .body())
                .contains("What gives a bell its tone?", "The share of tin.");
    }

    private static String data(Path folder) {
        return folder.resolve("data").toString();
    }

    private static String toTheEnd(ProcessBuilder command) throws IOException, InterruptedException {
        Process process = command.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
