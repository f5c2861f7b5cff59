package dev.greenroom.rehearsal;

import dev.greenroom.grading.PointState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One type's bar, 0 to 100, at its height in the plot, with the shares of its points' states. */
public record ScoreRow(String type, int score, int top, List<Share> shares) {

    private static final int HEIGHT = 64;

    static ScoreRow of(String type, List<Turn> turns, int row) {
        return new ScoreRow(type, Scores.of(turns), row * HEIGHT, shares(turns));
    }

    private static List<Share> shares(List<Turn> turns) {
        List<Marks> marks =
                turns.stream().flatMap(turn -> turn.marks().stream()).toList();
        long all = marks.stream().mapToLong(mark -> mark.points().size()).sum();
        List<Share> shares = new ArrayList<>();
        double from = 0;
        for (PointState state : PointState.values()) {
            long count = marks.stream().mapToLong(mark -> mark.count(state)).sum();
            if (count > 0) {
                double width = 100.0 * count / all;
                shares.add(
                        new Share(StateWords.key(state), StateWords.name(state), count, percent(from), percent(width)));
                from += width;
            }
        }
        return shares;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    String inWords() {
        return type + ": " + score + " of 100, "
                + shares.stream()
                        .map(share -> share.count() + " " + share.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    /** How many points are in a state, and where they lie on the line, in percent of its length. */
    public record Share(String state, String name, long count, String from, String width) {}
}
