package dev.greenroom.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SuppressionTests {

    private static final int FEWEST = 5;
    private static final int HIGHEST_TRIED = 20;

    @Test
    void showsEverythingWhereNothingIsSmall() {
        assertThat(shown(new int[][] {{12, 0, 7}, {9, 30, 5}})).isEqualTo("12 0 7 19 | 9 30 5 44 | 21 30 12 63");
    }

    @Test
    void hidesASmallCountTogetherWithThoseThatWouldGiveItAway() {
        assertThat(shown(new int[][] {{3, 20, 40}, {15, 8, 30}, {25, 11, 9}}))
                .isEqualTo("- - 40 63 | - - 30 53 | 25 11 9 45 | 43 39 79 161");
    }

    @Test
    void hidesTheSumTooWhereASingleJobHasASmallCount() {
        assertThat(shown(new int[][] {{2, 0, 30}})).isEqualTo("- 0 - 32 | - 0 - 32");
    }

    @Test
    void doesNotLetTwoOnesBeToldFromTheirSum() {
        String shown = shown(new int[][] {{1, 1, 50}, {10, 10, 10}});

        assertThat(shown).startsWith("- - -").doesNotContain(" 1 ");
    }

    @Test
    void hidesAllThatIsThereWhereHardlyAnybodyAnswered() {
        assertThat(shown(new int[][] {{1, 0}, {0, 2}})).isEqualTo("- 0 - | 0 - - | - - -");
    }

    @Test
    void isQuickWithManyJobs() {
        int[][] counts = new int[150][8];
        for (int job = 0; job < counts.length; job++) {
            for (int answer = 0; answer < 8; answer++) {
                counts[job][answer] = (job * 7 + answer * 13) % 11;
            }
        }

        assertThat(Suppression.of(CountTable.of(counts), FEWEST)).hasDimensions(151, 9);
    }

    /** Tries every table that fits what is shown, as somebody might who wants to know. */
    @Property(tries = 150)
    void leavesAtLeastFivePossibilitiesForEverySmallCount(@ForAll @Size(4) List<@IntRange(max = 14) Integer> cells) {
        int[][] inner = {{cells.get(0), cells.get(1)}, {cells.get(2), cells.get(3)}};
        CountTable table = CountTable.of(inner);
        boolean[][] hidden = Suppression.of(table, FEWEST);

        Map<List<Integer>, Set<Integer>> possible = possible(table, hidden);

        each(table, (row, column) -> {
            int count = table.count(row, column);
            if (count > 0 && count < FEWEST) {
                assertThat(possible.get(List.of(row, column)))
                        .as("what the cell %d, %d of %s can be", row, column, Arrays.deepToString(inner))
                        .hasSizeGreaterThanOrEqualTo(FEWEST);
            }
        });
    }

    private static Map<List<Integer>, Set<Integer>> possible(CountTable table, boolean[][] hidden) {
        Map<List<Integer>, Set<Integer>> possible = new HashMap<>();
        guess(table, hidden, new int[2][2], 0, possible);
        return possible;
    }

    private static void guess(
            CountTable table, boolean[][] hidden, int[][] guess, int cell, Map<List<Integer>, Set<Integer>> possible) {
        if (cell == 4) {
            CountTable guessed = CountTable.of(guess);
            if (fits(table, hidden, guessed)) {
                each(
                        table,
                        (row, column) -> possible.computeIfAbsent(List.of(row, column), _ -> new HashSet<>())
                                .add(guessed.count(row, column)));
            }
            return;
        }
        int row = cell / 2;
        int column = cell % 2;
        int known = table.count(row, column);
        for (int value = hidden[row][column] ? 1 : known;
                value <= (hidden[row][column] ? HIGHEST_TRIED : known);
                value++) {
            guess[row][column] = value;
            guess(table, hidden, guess, cell + 1, possible);
        }
    }

    private static boolean fits(CountTable table, boolean[][] hidden, CountTable guessed) {
        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < table.columns(); column++) {
                boolean same = table.count(row, column) == guessed.count(row, column);
                boolean agrees = hidden[row][column] ? guessed.count(row, column) > 0 : same;
                if (!agrees) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void each(CountTable table, BiConsumer<Integer, Integer> visit) {
        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < table.columns(); column++) {
                visit.accept(row, column);
            }
        }
    }

    private static String shown(int[][] inner) {
        CountTable table = CountTable.of(inner);
        boolean[][] hidden = Suppression.of(table, FEWEST);
        StringBuilder shown = new StringBuilder();
        for (int row = 0; row < table.rows(); row++) {
            shown.append(row == 0 ? "" : " | ");
            for (int column = 0; column < table.columns(); column++) {
                shown.append(column == 0 ? "" : " ")
                        .append(hidden[row][column] ? "-" : Integer.toString(table.count(row, column)));
            }
        }
        return shown.toString();
    }
}
