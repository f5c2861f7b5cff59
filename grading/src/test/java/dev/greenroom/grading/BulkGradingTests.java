package dev.greenroom.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class BulkGradingTests {

    @Test
    void writesOneGradeForEachGoodLine(@TempDir Path folder) throws IOException {
        BulkSummary summary = BulkRun.ofSample("answers.jsonl", folder.resolve("grades.jsonl"), 2, 1)
                .summary();

        List<JsonNode> grades = BulkRun.grades(folder.resolve("grades.jsonl"));
        assertThat(summary).isEqualTo(new BulkSummary(6, 0, 4));
        assertThat(summary.exitStatus()).isOne();
        assertThat(grades)
                .extracting(grade -> grade.path("id").asString())
                .containsExactly("a", "b", "7", "d", "e", "10");
        assertThat(grades.getFirst().path("score").asDouble()).isGreaterThan(0.7);
        assertThat(grades.getFirst().path("points")).hasSize(2);
        assertThat(grades.getFirst().at("/points/0/evidence/0/text").asString()).contains("thread runs Python");
    }

    @Test
    void reportsMalformedLinesByNumber(@TempDir Path folder) {
        BulkRun run = BulkRun.ofSample("answers.jsonl", folder.resolve("grades.jsonl"), 1, 1);

        assertThat(run.complaints()).hasSize(4);
        assertThat(run.complaints().get(0)).startsWith("3: The line is not a JSON object");
        assertThat(run.complaints().get(1)).startsWith("5: The field answer must be a text");
        assertThat(run.complaints().get(2)).startsWith("6: The line has neither points");
        assertThat(run.complaints().get(3)).startsWith("8: The kind riddle is unknown");
    }

    @Test
    void writesTheSameBytesWhateverTheNumberOfWorkers(@TempDir Path folder) throws IOException {
        BulkRun.ofSample("answers.jsonl", folder.resolve("one.jsonl"), 1, 1);
        BulkRun.ofSample("answers.jsonl", folder.resolve("four.jsonl"), 4, 1);

        assertThat(folder.resolve("four.jsonl")).hasSameBinaryContentAs(folder.resolve("one.jsonl"));
    }

    @Test
    void goesOnWhereAKilledRunStopped(@TempDir Path folder) throws IOException {
        Path whole = folder.resolve("whole.jsonl");
        BulkRun.ofSample("answers.jsonl", whole, 2, 1);
        String written = Files.readString(whole);
        Path broken = folder.resolve("broken.jsonl");
        Files.writeString(broken, written.substring(0, written.indexOf('\n', written.indexOf('\n') + 1) + 9));

        BulkSummary summary = BulkRun.ofSample("answers.jsonl", broken, 2, 1).summary();

        assertThat(summary).isEqualTo(new BulkSummary(4, 2, 4));
        assertThat(broken).hasSameBinaryContentAs(whole);
    }

    @Test
    void reportsWhatCannotBeRead(@TempDir Path folder) throws IOException {
        Path answers = folder.resolve("answers.jsonl");
        Files.write(
                answers,
                List.of(
                        BulkRun.salt("\\ud83d", "Half of a character.").strip(),
                        BulkRun.salt("2", "word ".repeat(30_000)).strip(),
                        "{\"id\":3,\"points\":\"one text\",\"reference\":\"So.\",\"answer\":\"So.\"}",
                        "{\"id\":4,\"points\":[{\"text\":\"So.\",\"weight\":\"heavy\"}],\"answer\":\"So.\"}",
                        "{\"id\":5,\"points\":[{\"text\":\"So.\",\"importance\":\"suporting\"}],\"answer\":\"So.\"}"));
        Files.write(answers, new byte[] {'{', '"', (byte) 0xE9, '"', '}', '\n'}, StandardOpenOption.APPEND);

        BulkRun run = BulkRun.of(answers, folder.resolve("grades.jsonl"));

        assertThat(run.summary()).isEqualTo(new BulkSummary(0, 0, 6));
        assertThat(run.complaints().get(0)).isEqualTo("1: The id holds half of a character (an unpaired surrogate).");
        assertThat(run.complaints().get(1)).startsWith("2: The answer has 150000 characters");
        assertThat(run.complaints().get(2)).isEqualTo("3: The field points must be a list.");
        assertThat(run.complaints().get(3)).isEqualTo("4: The weight of a point must be a number above 0.");
        assertThat(run.complaints().get(4)).startsWith("5: The importance suporting is unknown");
        assertThat(run.complaints().get(5)).startsWith("6: The line is not UTF-8");
    }

    @Test
    void readsPointsBesideAnEmptyReference(@TempDir Path folder) throws IOException {
        Path answers = folder.resolve("answers.jsonl");
        Files.writeString(
                answers,
                "{\"id\":1,\"reference\":\"\",\"points\":[{\"text\":\"The water evaporates.\",\"accepted\":\"it dries up\"}],"
                        + "\"answer\":\"The water evaporates in the sun.\"}\n");

        assertThat(BulkRun.of(answers, folder.resolve("grades.jsonl")).summary())
                .isEqualTo(new BulkSummary(1, 0, 0));
    }

    @Test
    void countsEvidenceInWholeCharacters(@TempDir Path folder) throws IOException {
        Path answers = folder.resolve("answers.jsonl");
        Files.writeString(answers, BulkRun.salt("1", "\ud83d\ude00 The water evaporated and the salt was left."));

        BulkRun.of(answers, folder.resolve("grades.jsonl"));

        JsonNode evidence =
                BulkRun.grades(folder.resolve("grades.jsonl")).getFirst().at("/points/0/evidence/0");
        assertThat(evidence.path("text").asString()).startsWith("water");
        assertThat(evidence.path("start").asInt()).isEqualTo("x The ".length());
    }
}
