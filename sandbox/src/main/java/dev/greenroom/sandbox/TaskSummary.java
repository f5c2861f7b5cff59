package dev.greenroom.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** The results of a whole file of solutions, in the file's order. */
public record TaskSummary(List<TaskResult> results, Duration time) {

    public TaskSummary {
        results = List.copyOf(results);
    }

    public long passed() {
        return results.stream().filter(TaskResult::passed).count();
    }

    /** How many results had each cause. */
    public Map<String, Long> causes() {
        return results.stream()
                .collect(
                        Collectors.groupingBy(result -> result.outcome().cause(), TreeMap::new, Collectors.counting()));
    }

    /** The summary as a JSON object, as the command line prints it. */
    public String toJson() {
        ObjectNode json = Json.object()
                .put("total", results.size())
                .put("passed", passed())
                .put("seconds", time.toMillis() / 1000.0);
        ObjectNode counted = json.putObject("causes");
        causes().forEach(counted::put);
        var list = json.putArray("results");
        results.forEach(result -> list.add(result.toJson()));
        return Json.pretty(json);
    }
}
