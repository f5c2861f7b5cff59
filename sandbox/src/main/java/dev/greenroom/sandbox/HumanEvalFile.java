package dev.greenroom.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads tasks in the format of HumanEval: task_id, prompt, canonical_solution, test, entry_point. */
public final class HumanEvalFile {

    private HumanEvalFile() {}

    /**
     * The tasks with their own solutions.
     *
     * @throws InvalidLabException if the file is not in the format
     */
    public static List<CodingTask> read(Path file) {
        List<CodingTask> tasks = new ArrayList<>();
        for (JsonNode task : TaskLines.read(file)) {
            tasks.add(task(file, task, TaskLines.required(file, task, "canonical_solution")));
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
            tasks.add(task(file, sampled.task(), TaskLines.required(samples, sampled.sample(), "completion")));
        }
        return tasks;
    }

    private static CodingTask task(Path file, JsonNode task, String completion) {
        String prompt = TaskLines.required(file, task, "prompt");
        return new CodingTask(
                TaskLines.id(task),
                prompt + completion,
                new CodingTask.Examination.HumanEval(
                        prompt, TaskLines.required(file, task, "test"), TaskLines.required(file, task, "entry_point")));
    }
}
