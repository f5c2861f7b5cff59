package dev.greenroom.hiring;

import java.util.Arrays;

/**
 * What a reviewer typed who was too late.
 *
 * @param isIn whether a scorecard of this reviewer was in before, and still is
 */
public record LateScorecard(Application application, ScorecardForm typed, boolean isIn) {

    /** Where the application's scorecards lie. */
    public String address() {
        return application.officePath() + "/scorecards";
    }

    /** What the reviewer concluded. */
    public String conclusion() {
        return Arrays.stream(Recommendation.values())
                .filter(known -> known.name().equals(typed.recommendation()))
                .map(Recommendation::label)
                .findFirst()
                .orElse("No conclusion");
    }
}
