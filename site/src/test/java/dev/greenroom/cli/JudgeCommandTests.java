package dev.greenroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgeCommandTests {

    private static final Path LAB = Path.of("..", "content", "labs", "count-the-words");
    private static final String TASK = """
            {"task_id": "Bells/1", "entry_point": "strokes", "prompt": "def strokes(hour):\\n", \
            "canonical_solution": "    return (hour - 1) % 12 + 1\\n", \
            "test": "def check(candidate):\\n    assert candidate(15) == 3\\n    assert candidate(12) == 12\\n"}
            """;
    private static final String WRONG = """
            {"task_id": "Bells/1", "completion": "    return hour % 12\\n"}
            """;

    private final StringWriter verdict = new StringWriter();
    private final StringWriter said = new StringWriter();

    @Test
    void passesTheSolutionsThatComeWithTheTasks(@TempDir Path folder) throws IOException {
        Path tasks = Files.writeString(folder.resolve("tasks.jsonl"), TASK);

        assertThat(judge("--humaneval", tasks.toString())).as(said::toString).isZero();

        assertThat(verdict.toString()).contains("\"total\" : 1", "\"passed\" : 1");
        assertThat(said.toString()).contains("1 of 1 passed");
    }

    @Test
    void failsOverOneWrongSolutionAndSaysWhy(@TempDir Path folder) throws IOException {
        Path tasks = Files.writeString(folder.resolve("tasks.jsonl"), TASK);
        Path samples = Files.writeString(folder.resolve("samples.jsonl"), WRONG);

        assertThat(judge("--humaneval", tasks.toString(), "--samples", samples.toString()))
                .isEqualTo(1);

        assertThat(verdict.toString()).contains("\"passed\" : 0", "\"wrong-answer\" : 1");
        assertThat(said.toString()).contains("0 of 1 passed");
    }

    @Test
    void judgesASubmissionToALab(@TempDir Path folder) throws IOException {
        Path submission =
                Files.writeString(folder.resolve("answer.py"), "def most_common(text, count):\n    return []\n");

        assertThat(judge("--pack", LAB.toString(), "--submission", submission.toString()))
                .isEqualTo(1);

        assertThat(verdict.toString())
                .contains("\"lab\" : \"count-the-words\"", "\"passed\" : false", "\"cause\" : \"wrong-answer\"");
    }

    @Test
    void saysInASentenceWhatItCannotJudge(@TempDir Path folder) {
        Path nowhere = folder.resolve("nowhere.py");

        assertThat(judge("--pack", LAB.toString(), "--submission", nowhere.toString()))
                .isEqualTo(1);
        assertThat(said).hasToString("greenroom: There is no file " + nowhere + System.lineSeparator());

        assertThat(judge("--pack", LAB.toString())).isEqualTo(2);
        assertThat(said.toString()).contains("Name a lab with --pack and --submission, or problems with --humaneval");
        assertThat(verdict.toString()).isEmpty();
    }

    private int judge(String... options) {
        return Greenroom.commandLine()
                .setOut(new PrintWriter(verdict))
                .setErr(new PrintWriter(said))
                .execute(Stream.concat(Stream.of("judge"), Stream.of(options)).toArray(String[]::new));
    }
}
