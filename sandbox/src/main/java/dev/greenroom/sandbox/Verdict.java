package dev.greenroom.sandbox;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the judge found out about a submission to a lab.
 *
 * @param lab its slug
 * @param outcome of the hidden tests, or of what stopped the judgement
 * @param calls how many calls of the submission the tests made
 * @param metrics measures beside the baseline's; empty where the tests failed or the lab has no target
 * @param hotSpots advice from cProfile, the most expensive function first
 * @param output what the submission printed during the tests; may hold anything, escape it
 */
public record Verdict(
        String lab, Outcome outcome, int calls, List<MetricResult> metrics, List<HotSpot> hotSpots, String output) {

    public Verdict {
        metrics = List.copyOf(metrics);
        hotSpots = List.copyOf(hotSpots);
    }

    /** Right, and every target met. */
    public boolean passed() {
        return outcome instanceof Outcome.Passed && metrics.stream().allMatch(MetricResult::met);
    }

    /** The verdict as a JSON object, as the command line prints it. */
    public String toJson() {
        ObjectNode json = Json.object()
                .put("lab", lab)
                .put("passed", passed())
                .put("cause", outcome.cause())
                .put("message", outcome.sentence())
                .put("calls", calls);
        ArrayNode measured = json.putArray("metrics");
        metrics.forEach(metric -> measured.add(metric.toJson()));
        ArrayNode hot = json.putArray("hotSpots");
        hotSpots.forEach(spot -> hot.add(spot.toJson()));
        return Json.pretty(json.put("output", output));
    }
}
