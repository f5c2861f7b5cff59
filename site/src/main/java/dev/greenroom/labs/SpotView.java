package dev.greenroom.labs;

import java.util.List;
import java.util.Locale;

/**
 * A row of the profile.
 *
 * @param where the line in the candidate's code, or that it is elsewhere
 * @param share of all own time, 0 to 100
 */
public record SpotView(String function, String where, String calls, String own, String total, double share) {

    private static final int MOST = 8;
    /** Below this a function is not worth a look; the profiler's own are among them. */
    private static final double LEAST_SHARE = 0.5;

    static List<SpotView> of(List<Findings.Spot> spots) {
        double all = spots.stream().mapToDouble(Findings.Spot::ownSeconds).sum();
        return spots.stream()
                .map(spot -> of(spot, all))
                .filter(view -> view.share() >= LEAST_SHARE)
                .limit(MOST)
                .toList();
    }

    private static SpotView of(Findings.Spot spot, double all) {
        return new SpotView(
                spot.function(),
                spot.line() > 0 ? "line " + spot.line() : "library",
                String.format(Locale.ROOT, "%,d", spot.calls()),
                Quantity.seconds(spot.ownSeconds()),
                Quantity.seconds(spot.totalSeconds()),
                all <= 0 ? 0 : Math.round(1000 * spot.ownSeconds() / all) / 10.0);
    }
}
