package dev.greenroom.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Solutions to tasks in HumanEval's format: right ones pass, cheats do not. */
class HumanEvalTests {

    private static final Path TASKS = Boxes.resource("human-eval.jsonl");

    @Test
    void passesEverySolutionOfTheTasksThemselves() {
        List<CodingTask> tasks = HumanEvalFile.read(TASKS);

        TaskSummary summary = Boxes.judge(tasks);

        assertThat(tasks).hasSizeGreaterThanOrEqualTo(40);
        assertThat(summary.results()).allMatch(TaskResult::passed);
        assertThat(summary.toJson()).contains("\"passed\" : " + tasks.size());
    }

    @ParameterizedTest
    @MethodSource("cheats")
    void passesNoCheatAtAnyOfAThirdOfTheTasks(Path cheat) throws IOException {
        String source = Files.readString(cheat);
        List<CodingTask> tasks = HumanEvalFile.read(TASKS);
        // A cheat works on the judge and not on a task: each is tried on a third of them.
        int first = cheat.getFileName().toString().length() % 3;
        List<CodingTask> forged = IntStream.iterate(first, i -> i < tasks.size(), i -> i + 3)
                .mapToObj(i -> withProgram(tasks.get(i), source))
                .toList();

        TaskSummary summary = Boxes.judge(forged);

        Boxes.assertNonePasses(summary);
    }

    @Test
    void judgesSamplesOfAnotherFile(@TempDir Path folder) throws IOException {
        Path samples = Files.writeString(folder.resolve("samples.jsonl"), """
                {"task_id": "Greenroom/20", "completion": "    return (2 * n - 1) ** 2\\n"}
                {"task_id": "Greenroom/20", "completion": "    return n * n\\n"}
                """);

        TaskSummary summary = Boxes.judge(HumanEvalFile.read(TASKS, samples));

        assertThat(summary.results()).extracting(TaskResult::passed).containsExactly(true, false);
        assertThat(summary.results().getLast().outcome()).isInstanceOf(Outcome.WrongAnswer.class);
    }

    @Test
    void saysWhichLineIsNotATask(@TempDir Path folder) throws IOException {
        Path broken = Files.writeString(folder.resolve("tasks.jsonl"), "{}\n{\"task_id\": ");

        assertThatThrownBy(() -> HumanEvalFile.read(broken))
                .isInstanceOf(InvalidLabException.class)
                .hasMessageContaining("line 2");
    }

    static Stream<Path> cheats() throws IOException {
        try (Stream<Path> files = Files.list(Boxes.resource("cheats"))) {
            return files.sorted().toList().stream();
        }
    }

    private static CodingTask withProgram(CodingTask task, String cheat) {
        var tests = (CodingTask.Examination.HumanEval) task.examination();
        return new CodingTask(
                task.id(), tests.prompt() + "    pass\n\n\n" + cheat.replace("ENTRY", tests.entry()), tests);
    }
}
