package dev.greenroom.sandbox;

import java.time.Duration;
import tools.jackson.databind.node.ObjectNode;

/** How one solution to a {@link CodingTask} fared, and how long the judgement took on the clock. */
public record TaskResult(String id, Outcome outcome, Duration time) {

    public boolean passed() {
        return outcome instanceof Outcome.Passed;
    }

    ObjectNode toJson() {
        return Json.object()
                .put("task", id)
                .put("passed", passed())
                .put("cause", outcome.cause())
                .put("message", outcome.sentence())
                .put("milliseconds", time.toMillis());
    }
}
