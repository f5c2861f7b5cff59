package dev.greenroom.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What bulk grading refuses to write over, go on with, or begin. */
class BulkOutputTests {

    @Test
    void refusesAnOutputOfAnotherInput(@TempDir Path folder) throws IOException {
        Path other = folder.resolve("other.jsonl");
        Files.writeString(other, "{\"id\":\"somebody else\",\"grader\":\"x 1\"}\n");

        assertRefused("Name another output", () -> BulkRun.ofSample("answers.jsonl", other, 1, 1));
        assertThat(Files.readString(other)).startsWith("{\"id\":\"somebody else\"");
    }

    @Test
    void leavesAFileAloneThatHoldsNoGrades(@TempDir Path folder) throws IOException {
        Path notes = folder.resolve("notes.txt");
        Files.writeString(notes, "my only copy, without a line end");

        assertRefused("something else than grades", () -> BulkRun.ofSample("answers.jsonl", notes, 1, 1));
        assertThat(notes).hasContent("my only copy, without a line end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":\"a\",\"answer\":\"my only copy\"}", "{\"id\":\"1\"}\n{\"id\":\"2\",\"answ"})
    void cutsNothingOffAPileOfAnswersThatIsNamedAsTheOutput(String pile, @TempDir Path folder) throws IOException {
        Path other = folder.resolve("other.jsonl");
        Files.writeString(other, pile);

        assertRefused("Name another output", () -> BulkRun.ofSample("answers.jsonl", other, 1, 1));
        assertThat(other).hasContent(pile);
    }

    @Test
    void doesNotWriteTheGradesOverTheAnswers(@TempDir Path folder) throws IOException {
        Path answers = folder.resolve("answers.jsonl");
        Files.writeString(answers, BulkRun.salt("1", "The water evaporated."));

        assertRefused("would overwrite the answers", () -> BulkRun.of(answers, answers));
        assertThat(answers).hasContent(BulkRun.salt("1", "The water evaporated."));
    }

    @Test
    void doesNotTakeAnEarlierGradeForAnAnswerThatWasChanged(@TempDir Path folder) throws IOException {
        Path answers = folder.resolve("answers.jsonl");
        Path grades = folder.resolve("grades.jsonl");
        Files.writeString(answers, BulkRun.salt("1", "The water evaporated."));
        BulkRun.of(answers, grades);

        Files.writeString(answers, BulkRun.salt("1", "I used a magnet."));

        assertRefused("another answer, rubric or scale", () -> BulkRun.of(answers, grades));
    }

    @Test
    void doesNotMixTwoScales(@TempDir Path folder) {
        Path grades = folder.resolve("grades.jsonl");
        BulkRun.ofSample("answers.jsonl", grades, 1, 1);

        assertRefused("another answer, rubric or scale", () -> BulkRun.ofSample("answers.jsonl", grades, 1, 5));
    }

    @Test
    void refusesAMissingInput(@TempDir Path folder) {
        Path grades = folder.resolve("grades.jsonl");
        Path nowhere = folder.resolve("none/grades.jsonl");

        assertRefused("There is no folder", () -> BulkRun.ofSample("answers.jsonl", nowhere, 1, 1));
        assertRefused("no readable file", () -> BulkRun.ofSample("nowhere.jsonl", grades, 1, 1));
    }

    private static void assertRefused(String why, ThrowingCallable run) {
        assertThatThrownBy(run).isInstanceOf(BulkException.class).hasMessageContaining(why);
    }
}
