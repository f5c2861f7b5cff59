package dev.greenroom.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Answers that come as a table. */
class BulkTableTests {

    @Test
    void readsTablesWithQuotedCells(@TempDir Path folder) throws IOException {
        BulkSummary summary = BulkRun.ofSample("answers.csv", folder.resolve("grades.jsonl"), 2, 5)
                .summary();

        List<JsonNode> grades = BulkRun.grades(folder.resolve("grades.jsonl"));
        assertThat(summary).isEqualTo(new BulkSummary(3, 0, 1));
        assertThat(grades.getFirst().path("score").asDouble()).isBetween(3.5, 5.0);
        assertThat(grades.get(1).path("label3").asString()).isEqualTo("incorrect");
        assertThat(grades.get(2).path("points")).hasSize(2);
    }

    @Test
    void takesAQuotationMarkWithinACellForItself(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("answers.csv");
        Files.writeString(table, """
                id,question,reference,answer
                1,How wide?,"A 5"" pipe, at least.",a 5" pipe
                2,How did you separate the salt?,Filter it. ||| The water was evaporated.,"The water was evaporated, ""slowly""."
                """);

        assertThat(BulkRun.of(table, folder.resolve("grades.jsonl")).summary()).isEqualTo(new BulkSummary(2, 0, 0));
        List<JsonNode> grades = BulkRun.grades(folder.resolve("grades.jsonl"));
        assertThat(grades.getFirst().path("score").asDouble()).isGreaterThan(0.5);
        assertThat(grades.getLast().path("label3").asString()).isEqualTo("correct");
        assertThat(CsvRow.cells("a 5\" pipe, \"x, \"\"y\"\"\",", ',')).containsExactly("a 5\" pipe", "x, \"y\"", "");
    }

    @Test
    void gradesNobodyForTheAnswerOfTheNextRow(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("answers.csv");
        Files.writeString(table, """
                id,question,references,answer
                5,q,"Filter it,I filter it.
                6,q,"Use a ""magnet"".",I use a magnet.
                7,q,"['Filter it.']",I filter it.
                8,q,Filter it.,"I ""filter"" it."
                """);

        BulkRun run = BulkRun.of(table, folder.resolve("grades.jsonl"));

        assertThat(run.summary()).isEqualTo(new BulkSummary(1, 0, 2));
        assertThat(run.complaints().getFirst())
                .startsWith("2: A quotation mark stands inside a quoted cell")
                .endsWith("Lines 2 to 3 are skipped.");
    }

    @Test
    void goesOnAfterARowThatIsTooLong(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("answers.csv");
        Files.writeString(
                table,
                "id,reference,answer\n1,So.," + "x".repeat(1 << 20)
                        + "\n2,The water evaporates.,The water evaporates.\n");

        BulkRun run = BulkRun.of(table, folder.resolve("grades.jsonl"));

        assertThat(run.summary()).isEqualTo(new BulkSummary(1, 0, 1));
        assertThat(run.complaints()).containsExactly("2: The line is longer than 1048576 bytes.");
    }
}
