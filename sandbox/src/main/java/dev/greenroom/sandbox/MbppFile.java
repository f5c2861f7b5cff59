package dev.greenroom.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads tasks in the format of MBPP: task_id, code, test_list, test_setup_code or test_imports. */
public final class MbppFile {

    private MbppFile() {}

    /**
     * The tasks with their own solutions.
     *
     * @throws InvalidLabException if the file is not in the format
     */
    public static List<CodingTask> read(Path file) {
        List<CodingTask> tasks = new ArrayList<>();
        for (JsonNode task : TaskLines.read(file)) {
            tasks.add(task(file, task, TaskLines.required(file, task, "code")));
        }
        return tasks;
    }

    /**
     * The tasks with the solutions of another file: task_id and completion, any number for each task.
     *
     * @throws InvalidLabException if a file is not in the format
     */
    public static List<CodingTask> read(Path file, Path samples) {
        List<CodingTask> tasks = new ArrayList<>();
        for (TaskLines.Sampled sampled : TaskLines.sampled(file, samples)) {
            String field = sampled.sample().has("code") ? "code" : "completion";
            tasks.add(task(file, sampled.task(), TaskLines.required(samples, sampled.sample(), field)));
        }
        return tasks;
    }

    private static CodingTask task(Path file, JsonNode task, String program) {
        List<String> tests = texts(task.path("test_list"));
        tests.addAll(texts(task.path("challenge_test_list")));
        if (tests.isEmpty()) {
            throw new InvalidLabException(file + ": task " + TaskLines.id(task) + " has no \"test_list\"");
        }
        List<String> setup = texts(task.path("test_imports"));
        setup.add(task.path("test_setup_code").asString(""));
        return new CodingTask(
                TaskLines.id(task),
                program,
                new CodingTask.Examination.Mbpp(task.path("code").asString(""), String.join("\n", setup), tests));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asString("")));
        return texts;
    }
}
