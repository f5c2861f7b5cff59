package dev.greenroom.hiring;

import dev.greenroom.accounts.AccountId;
import java.util.List;

/**
 * A reviewer's page about one application.
 *
 * @param visible the cards that this reviewer may see
 * @param others how many cards of others are in, seen or not
 */
public record ScoringView(
        Application application, AccountId reviewer, ScorecardForm form, List<Scorecard> visible, Others others) {

    /** What may be known of the other cards in any case. */
    public record Others(int count, boolean locked) {}

    /** Where the application's scorecards lie. */
    public String address() {
        return application.officePath() + "/scorecards";
    }

    /** Whether the reviewer's own card is in. */
    public boolean isIn() {
        return !visible.isEmpty();
    }

    /** The ratings of all cards, attribute by attribute. */
    public List<ScoreRow> rows() {
        return ScoreRow.of(visible);
    }

    /** The steps of the scale. */
    public Rating[] ratings() {
        return Rating.values();
    }

    /** What can be concluded. */
    public Recommendation[] recommendations() {
        return Recommendation.values();
    }

    /** How many others have handed theirs in, in words. */
    public String othersInWords() {
        return switch (others.count()) {
            case 0 -> "Nobody else has handed a scorecard in yet.";
            case 1 -> "One other scorecard is in.";
            default -> others.count() + " other scorecards are in.";
        };
    }
}
