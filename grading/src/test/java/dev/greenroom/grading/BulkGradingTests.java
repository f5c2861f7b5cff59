package dev.greenroom.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BulkGradingTests {

    private static final Path SAMPLES = Path.of("src/test/resources/bulk");
    private final Grader grader = Grader.open();
    private final List<String> complaints = new ArrayList<>();

    @AfterAll
    void close() {
        grader.close();
    }

    @Test
    void writesOneGradeForEachGoodLine(@TempDir Path folder) throws IOException {
        BulkSummary summary = run("answers.jsonl", folder.resolve("grades.jsonl"), 2, 1);

        List<JsonNode> grades = grades(folder.resolve("grades.jsonl"));
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
        complaints.clear();
        run("answers.jsonl", folder.resolve("grades.jsonl"), 1, 1);

        assertThat(complaints).hasSize(4);
        assertThat(complaints.get(0)).startsWith("3: The line is not a JSON object");
        assertThat(complaints.get(1)).startsWith("5: The field answer must be a text");
        assertThat(complaints.get(2)).startsWith("6: The line has neither points");
        assertThat(complaints.get(3)).startsWith("8: The kind riddle is unknown");
    }

    @Test
    void writesTheSameBytesWhateverTheNumberOfWorkers(@TempDir Path folder) throws IOException {
        run("answers.jsonl", folder.resolve("one.jsonl"), 1, 1);
        run("answers.jsonl", folder.resolve("four.jsonl"), 4, 1);

        assertThat(folder.resolve("four.jsonl")).hasSameBinaryContentAs(folder.resolve("one.jsonl"));
    }

    @Test
    void goesOnWhereAKilledRunStopped(@TempDir Path folder) throws IOException {
        Path whole = folder.resolve("whole.jsonl");
        run("answers.jsonl", whole, 2, 1);
        String written = Files.readString(whole);
        Path broken = folder.resolve("broken.jsonl");
        Files.writeString(broken, written.substring(0, written.indexOf('\n', written.indexOf('\n') + 1) + 9));

        BulkSummary summary = run("answers.jsonl", broken, 2, 1);

        assertThat(summary).isEqualTo(new BulkSummary(4, 2, 4));
        assertThat(broken).hasSameBinaryContentAs(whole);
    }

    @Test
    void refusesAnOutputOfAnotherInput(@TempDir Path folder) throws IOException {
        Path other = folder.resolve("other.jsonl");
        Files.writeString(other, "{\"id\":\"somebody else\",\"grader\":\"x 1\"}\n");

        assertThatThrownBy(() -> run("answers.jsonl", other, 1, 1))
                .isInstanceOf(BulkException.class)
                .hasMessageContaining("Name another output");
        assertThat(Files.readString(other)).startsWith("{\"id\":\"somebody else\"");
    }

    @Test
    void refusesAMissingInput(@TempDir Path folder) {
        assertThatThrownBy(() -> run("nowhere.jsonl", folder.resolve("grades.jsonl"), 1, 1))
                .isInstanceOf(BulkException.class)
                .hasMessageContaining("no readable file");
    }

    @Test
    void readsTablesWithQuotedCells(@TempDir Path folder) throws IOException {
        BulkSummary summary = run("answers.csv", folder.resolve("grades.jsonl"), 2, 5);

        List<JsonNode> grades = grades(folder.resolve("grades.jsonl"));
        assertThat(summary).isEqualTo(new BulkSummary(3, 0, 1));
        assertThat(grades.getFirst().path("score").asDouble()).isBetween(3.5, 5.0);
        assertThat(grades.get(1).path("label3").asString()).isEqualTo("incorrect");
        assertThat(grades.get(2).path("points")).hasSize(2);
    }

    private BulkSummary run(String input, Path output, int workers, double scale) {
        return new BulkGrading(grader, workers, scale).run(SAMPLES.resolve(input), output, new BulkListener() {
            @Override
            public void graded(long answers, double share) {
                assertThat(share).isBetween(0.0, 1.0);
            }

            @Override
            public void malformed(long line, String reason) {
                complaints.add(line + ": " + reason);
            }
        });
    }

    private static List<JsonNode> grades(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }
}
