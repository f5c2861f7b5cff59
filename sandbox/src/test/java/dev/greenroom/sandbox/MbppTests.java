package dev.greenroom.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Solutions to tasks in MBPP's format. */
class MbppTests {

    private static final Path TASKS = Boxes.resource("mbpp.jsonl");

    @Test
    void passesEverySolutionOfTheTasksThemselves() {
        List<CodingTask> tasks = MbppFile.read(TASKS);

        TaskSummary summary = Boxes.judge(tasks);

        assertThat(tasks).hasSizeGreaterThanOrEqualTo(10);
        assertThat(summary.results()).allMatch(TaskResult::passed);
    }

    @Test
    void passesNoSolutionThatBringsItsOwnMath(@TempDir Path folder) throws IOException {
        TaskSummary summary = judgeSample(folder, """
                {"task_id": 2, "completion": "class math:\\n    isclose = staticmethod(lambda *a, **b: True)\\ndef circle_area(r):\\n    return 0.0\\n"}
                """);

        Boxes.assertNonePasses(summary);
    }

    @Test
    void passesNoSolutionThatBringsItsOwnHelper(@TempDir Path folder) throws IOException {
        TaskSummary summary = judgeSample(folder, """
                {"task_id": 7, "completion": "def shift(text):\\n    return text\\ndef unshift(text):\\n    return 'abc' if text == 'abc' else ''\\n"}
                """);

        Boxes.assertNonePasses(summary);
    }

    @Test
    void passesNoObjectThatEqualsEverything(@TempDir Path folder) throws IOException {
        String samples = MbppFile.read(TASKS).stream()
                .map(task -> Json.object()
                        .put("task_id", Integer.parseInt(task.id()))
                        .put("completion", ALWAYS)
                        .toString())
                .collect(Collectors.joining("\n"));

        TaskSummary summary = judgeSample(folder, samples);

        Boxes.assertNonePasses(summary);
    }

    private static final String ALWAYS = """
            class Always:
                def __init__(self, *args): pass
                def __eq__(self, other): return True
                def __bool__(self): return True
                def __hash__(self): return 1
            def __getattr__(name): return Always
            """;

    private static TaskSummary judgeSample(Path folder, String samples) throws IOException {
        return Boxes.judge(MbppFile.read(TASKS, Files.writeString(folder.resolve("samples.jsonl"), samples)));
    }
}
