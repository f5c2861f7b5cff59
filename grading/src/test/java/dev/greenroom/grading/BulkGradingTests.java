package dev.greenroom.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BulkGradingTests {

    private static final Path SAMPLES = Path.of("src/test/resources/bulk");
    private static final String SALT =
            "{\"id\":\"%s\",\"question\":\"How?\",\"reference\":\"The water was evaporated.\",\"answer\":\"%s\"}\n";
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

        assertRefused("Name another output", () -> run("answers.jsonl", other, 1, 1));
        assertThat(Files.readString(other)).startsWith("{\"id\":\"somebody else\"");
    }

    @Test
    void leavesAFileAloneThatHoldsNoGrades(@TempDir Path folder) throws IOException {
        Path notes = folder.resolve("notes.txt");
        Files.writeString(notes, "my only copy, without a line end");

        assertRefused("something else than grades", () -> run("answers.jsonl", notes, 1, 1));
        assertThat(notes).hasContent("my only copy, without a line end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":\"a\",\"answer\":\"my only copy\"}", "{\"id\":\"1\"}\n{\"id\":\"2\",\"answ"})
    void cutsNothingOffAPileOfAnswersThatIsNamedAsTheOutput(String pile, @TempDir Path folder) throws IOException {
        Path other = folder.resolve("other.jsonl");
        Files.writeString(other, pile);

        assertRefused("Name another output", () -> run("answers.jsonl", other, 1, 1));
        assertThat(other).hasContent(pile);
    }

    @Test
    void doesNotWriteTheGradesOverTheAnswers(@TempDir Path folder) throws IOException {
        Path answers = folder.resolve("answers.jsonl");
        Files.writeString(answers, SALT.formatted("1", "The water evaporated."));

        assertRefused("would overwrite the answers", () -> grade(answers, answers, 1));
        assertThat(answers).hasContent(SALT.formatted("1", "The water evaporated."));
    }

    @Test
    void doesNotTakeAnEarlierGradeForAnAnswerThatWasChanged(@TempDir Path folder) throws IOException {
        Path answers = folder.resolve("answers.jsonl");
        Path grades = folder.resolve("grades.jsonl");
        Files.writeString(answers, SALT.formatted("1", "The water evaporated."));
        grade(answers, grades, 1);

        Files.writeString(answers, SALT.formatted("1", "I used a magnet."));

        assertRefused("another answer, rubric or scale", () -> grade(answers, grades, 1));
    }

    @Test
    void doesNotMixTwoScales(@TempDir Path folder) {
        Path grades = folder.resolve("grades.jsonl");
        run("answers.jsonl", grades, 1, 1);

        assertRefused("another answer, rubric or scale", () -> run("answers.jsonl", grades, 1, 5));
    }

    @Test
    void reportsWhatCannotBeRead(@TempDir Path folder) throws IOException {
        complaints.clear();
        Path answers = folder.resolve("answers.jsonl");
        Files.write(
                answers,
                List.of(
                        SALT.formatted("\\ud83d", "Half of a character.").strip(),
                        SALT.formatted("2", "word ".repeat(30_000)).strip(),
                        "{\"id\":3,\"points\":\"one text\",\"reference\":\"So.\",\"answer\":\"So.\"}",
                        "{\"id\":4,\"points\":[{\"text\":\"So.\",\"weight\":\"heavy\"}],\"answer\":\"So.\"}",
                        "{\"id\":5,\"points\":[{\"text\":\"So.\",\"importance\":\"suporting\"}],\"answer\":\"So.\"}"));
        Files.write(answers, new byte[] {'{', '"', (byte) 0xE9, '"', '}', '\n'}, StandardOpenOption.APPEND);

        assertThat(grade(answers, folder.resolve("grades.jsonl"), 1)).isEqualTo(new BulkSummary(0, 0, 6));
        assertThat(complaints.get(0)).isEqualTo("1: The id holds half of a character (an unpaired surrogate).");
        assertThat(complaints.get(1)).startsWith("2: The answer has 150000 characters");
        assertThat(complaints.get(2)).isEqualTo("3: The field points must be a list.");
        assertThat(complaints.get(3)).isEqualTo("4: The weight of a point must be a number above 0.");
        assertThat(complaints.get(4)).startsWith("5: The importance suporting is unknown");
        assertThat(complaints.get(5)).startsWith("6: The line is not UTF-8");
    }

    @Test
    void readsPointsBesideAnEmptyReference(@TempDir Path folder) throws IOException {
        Path answers = folder.resolve("answers.jsonl");
        Files.writeString(
                answers,
                "{\"id\":1,\"reference\":\"\",\"points\":[{\"text\":\"The water evaporates.\",\"accepted\":\"it dries up\"}],"
                        + "\"answer\":\"The water evaporates in the sun.\"}\n");

        assertThat(grade(answers, folder.resolve("grades.jsonl"), 1)).isEqualTo(new BulkSummary(1, 0, 0));
    }

    @Test
    void refusesAMissingInput(@TempDir Path folder) {
        assertRefused("There is no folder", () -> run("answers.jsonl", folder.resolve("none/grades.jsonl"), 1, 1));
        assertRefused("no readable file", () -> run("nowhere.jsonl", folder.resolve("grades.jsonl"), 1, 1));
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

    @Test
    void takesAQuotationMarkWithinACellForItself(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("answers.csv");
        Files.writeString(table, """
                id,question,reference,answer
                1,How wide?,"A 5"" pipe, at least.",a 5" pipe
                2,How did you separate the salt?,Filter it. ||| The water was evaporated.,"The water was evaporated, ""slowly""."
                """);

        assertThat(grade(table, folder.resolve("grades.jsonl"), 1)).isEqualTo(new BulkSummary(2, 0, 0));
        List<JsonNode> grades = grades(folder.resolve("grades.jsonl"));
        assertThat(grades.getFirst().path("score").asDouble()).isGreaterThan(0.5);
        assertThat(grades.getLast().path("label3").asString()).isEqualTo("correct");
        assertThat(CsvRow.cells("a 5\" pipe, \"x, \"\"y\"\"\",", ',')).containsExactly("a 5\" pipe", "x, \"y\"", "");
    }

    @Test
    void gradesNobodyForTheAnswerOfTheNextRow(@TempDir Path folder) throws IOException {
        complaints.clear();
        Path table = folder.resolve("answers.csv");
        Files.writeString(table, """
                id,question,references,answer
                5,q,"Filter it,I filter it.
                6,q,"Use a ""magnet"".",I use a magnet.
                7,q,"['Filter it.']",I filter it.
                8,q,Filter it.,"I ""filter"" it."
                """);

        assertThat(grade(table, folder.resolve("grades.jsonl"), 1)).isEqualTo(new BulkSummary(1, 0, 2));
        assertThat(complaints.getFirst())
                .startsWith("2: A quotation mark stands inside a quoted cell")
                .endsWith("Lines 2 to 3 are skipped.");
    }

    @Test
    void countsEvidenceInWholeCharacters(@TempDir Path folder) throws IOException {
        Path answers = folder.resolve("answers.jsonl");
        Files.writeString(answers, SALT.formatted("1", "\ud83d\ude00 The water evaporated and the salt was left."));

        grade(answers, folder.resolve("grades.jsonl"), 1);

        JsonNode evidence = grades(folder.resolve("grades.jsonl")).getFirst().at("/points/0/evidence/0");
        assertThat(evidence.path("text").asString()).startsWith("water");
        assertThat(evidence.path("start").asInt()).isEqualTo("x The ".length());
    }

    @Test
    void goesOnAfterARowThatIsTooLong(@TempDir Path folder) throws IOException {
        complaints.clear();
        Path table = folder.resolve("answers.csv");
        Files.writeString(
                table,
                "id,reference,answer\n1,So.," + "x".repeat(1 << 20)
                        + "\n2,The water evaporates.,The water evaporates.\n");

        assertThat(grade(table, folder.resolve("grades.jsonl"), 1)).isEqualTo(new BulkSummary(1, 0, 1));
        assertThat(complaints).containsExactly("2: The line is longer than 1048576 bytes.");
    }

    private static void assertRefused(String why, ThrowingCallable run) {
        assertThatThrownBy(run).isInstanceOf(BulkException.class).hasMessageContaining(why);
    }

    private BulkSummary run(String input, Path output, int workers, double scale) {
        return run(SAMPLES.resolve(input), output, workers, scale);
    }

    private BulkSummary grade(Path input, Path output, double scale) {
        return run(input, output, 1, scale);
    }

    private BulkSummary run(Path input, Path output, int workers, double scale) {
        return new BulkGrading(grader, workers, scale).run(input, output, new BulkListener() {
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
