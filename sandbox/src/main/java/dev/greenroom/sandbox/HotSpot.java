package dev.greenroom.sandbox;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a submission spends its time, as cProfile says inside the box: advice, not evidence.
 *
 * @param function its name; chosen by the submission, escape it
 * @param line in the submission; 0 for functions from elsewhere
 * @param calls how often it was called
 * @param ownSeconds in the function itself
 * @param totalSeconds with everything it called
 */
public record HotSpot(String function, int line, long calls, double ownSeconds, double totalSeconds) {

    static HotSpot of(JsonNode row) {
        boolean own = row.path(1).asString("").equals("/box/submission.py");
        return new HotSpot(
                PlainText.shorten(row.path(0).asString("")),
                own ? row.path(2).asInt(0) : 0,
                row.path(3).asLong(0),
                row.path(4).asDouble(0),
                row.path(5).asDouble(0));
    }

    ObjectNode toJson() {
        return Json.object()
                .put("function", function)
                .put("line", line)
                .put("calls", calls)
                .put("ownSeconds", ownSeconds)
                .put("totalSeconds", totalSeconds);
    }
}
