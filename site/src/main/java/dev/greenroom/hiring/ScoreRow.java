package dev.greenroom.hiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How the reviewers rated one attribute, laid out for drawing on a line from 1 to 5.
 *
 * @param mean the mean of the ratings, from 1 to 5
 */
public record ScoreRow(String attribute, List<Dot> dots, double mean) {

    /** Reviewers who gave the same rating; at is its place on a line of 100. */
    public record Dot(int rating, int count, String at) {}

    static List<ScoreRow> of(List<Scorecard> cards) {
        return cards.stream()
                .flatMap(card -> card.scores().stream().map(Score::attribute))
                .distinct()
                .map(attribute -> of(attribute, cards))
                .toList();
    }

    private static ScoreRow of(String attribute, List<Scorecard> cards) {
        List<Integer> ratings = cards.stream()
                .flatMap(card -> card.scores().stream())
                .filter(score -> score.attribute().equals(attribute))
                .map(score -> score.rating().figure())
                .toList();
        List<Dot> dots = new ArrayList<>();
        for (Rating rating : Rating.values()) {
            int count = (int)
                    ratings.stream().filter(given -> given == rating.figure()).count();
            if (count > 0) {
                dots.add(new Dot(rating.figure(), count, place(rating.figure())));
            }
        }
        return new ScoreRow(
                attribute,
                dots,
                ratings.stream().mapToInt(Integer::intValue).average().orElse(0));
    }

    /** Where the mean stands on a line of 100. */
    public String meanAt() {
        return place(mean);
    }

    /** The mean as a figure, such as 3.5. */
    public String meanInWords() {
        return String.format(Locale.ROOT, "%.1f", mean);
    }

    /** The drawing in words. */
    public String inWords() {
        return dots.stream()
                .map(dot -> dot.count() + " gave " + dot.rating())
                .collect(Collectors.joining(", ", "", "; mean " + meanInWords()));
    }

    private static String place(double rating) {
        return String.format(Locale.ROOT, "%.1f%%", 6 + (rating - 1) * 22);
    }
}
