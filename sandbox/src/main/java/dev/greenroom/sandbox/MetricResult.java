package dev.greenroom.sandbox;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * One measure of a submission beside the baseline's: seconds, bytes, or bytes for each call.
 *
 * @param baseline the median of the turns; for a leak the median slope
 * @param submission its median is the mean of the middle half of the turns' ratios to the baseline, times the baseline's
 *     median; for a leak the median slope
 * @param target what the lab asks of this measure, if anything
 */
public record MetricResult(Target.Metric metric, Spread baseline, Spread submission, Optional<Target> target) {

    /** True where the target is met or there is none. */
    public boolean met() {
        return target.map(wanted -> wanted.isMetBy(baseline.median(), submission.median()))
                .orElse(true);
    }

    /** How much less than the baseline, in percent; negative where it is more. */
    public double percentLess() {
        return baseline.median() == 0 ? 0 : 100 * (1 - submission.median() / baseline.median());
    }

    ObjectNode toJson() {
        ObjectNode json = Json.object().put("metric", metric.key());
        json.set("baseline", spread(baseline));
        json.set("submission", spread(submission));
        json.put("percentLess", Math.round(percentLess() * 10) / 10.0);
        target.ifPresent(wanted -> json.put("target", wanted.sentence()).put("met", met()));
        return json;
    }

    private static ObjectNode spread(Spread spread) {
        return Json.object()
                .put("median", spread.median())
                .put("lowest", spread.lowest())
                .put("highest", spread.highest());
    }
}
