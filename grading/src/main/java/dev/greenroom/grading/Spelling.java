package dev.greenroom.grading;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Forgives the slips of people who type in a hurry. */
final class Spelling {

    private static final int LONG_ENOUGH_FOR_ONE = 5;
    private static final int LONG_ENOUGH_FOR_TWO = 9;
    private static final Set<Set<String>> LOOKALIKES = Resources.lines("lookalikes.tsv")
            .map(line -> Arrays.stream(line.split("\t")).map(Stemmer::stem).collect(Collectors.toUnmodifiableSet()))
            .collect(Collectors.toUnmodifiableSet());

    private Spelling() {}

    /** Whether two words differ by a slip: one change from 5 letters on, two from 9 on; the first letter counts. */
    static boolean isSlip(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int allowed = shorter >= LONG_ENOUGH_FOR_TWO ? 2 : shorter >= LONG_ENOUGH_FOR_ONE ? 1 : 0;
        return allowed > 0
                && a.charAt(0) == b.charAt(0)
                && Math.abs(a.length() - b.length()) <= allowed
                && distance(a, b) <= allowed
                && !LOOKALIKES.contains(stems(a, b));
    }

    private static Set<String> stems(String a, String b) {
        return Stream.of(a, b).map(Stemmer::stem).collect(Collectors.toUnmodifiableSet());
    }

    /** Changes, additions, omissions and swaps of neighbours that lead from one word to the other. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int i, int j, int[][] cost) {
        int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
