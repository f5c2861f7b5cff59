package dev.greenroom.hiring;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Hides small counts, and as many others as it takes that nobody can work a small one out from the sums: whoever knows
 * all that is shown must still think at least as many values possible as the smallest count that may be shown.
 */
final class Suppression {

    private static final long WORTH_OF_A_SUM = 1_000_000;

    private record Cell(int row, int column) {}

    private final CountTable table;
    private final int fewest;
    private final boolean[][] hidden;

    private Suppression(CountTable table, int fewest) {
        this.table = table;
        this.fewest = fewest;
        this.hidden = new boolean[table.rows()][table.columns()];
    }

    /** Which cells must not be shown; zeros always are. */
    static boolean[][] of(CountTable table, int fewest) {
        Suppression suppression = new Suppression(table, fewest);
        suppression.small().forEach(suppression::hide);
        // What is safe stays so when more is hidden, hence once through is enough.
        suppression.small().forEach(suppression::protect);
        return suppression.hidden;
    }

    private void protect(Cell cell) {
        while (!isSafe(cell)) {
            List<Cell> next = nextToHide(cell);
            if (next.isEmpty()) {
                return;
            }
            next.forEach(this::hide);
        }
    }

    private void hide(Cell cell) {
        hidden[cell.row()][cell.column()] = true;
    }

    private boolean isSafe(Cell cell) {
        Leeway leeway = new Leeway(table, hidden, fewest - 1);
        return leeway.up(cell.row(), cell.column()) + leeway.down(cell.row(), cell.column()) >= fewest - 1;
    }

    /** The corners of a rectangle that begins at the cell: what one of them gains, the next can lose. */
    private List<Cell> nextToHide(Cell cell) {
        return cells().filter(across -> across.row() != cell.row() && across.column() != cell.column())
                .map(across ->
                        List.of(new Cell(cell.row(), across.column()), new Cell(across.row(), cell.column()), across))
                .filter(corners -> corners.stream().allMatch(corner -> count(corner) > 0))
                .filter(corners -> !corners.stream().allMatch(this::isHidden))
                .min(Comparator.<List<Cell>, Boolean>comparing(
                                corners -> Math.min(count(corners.get(0)), count(corners.get(1))) < fewest)
                        .thenComparingLong(this::loss))
                .orElseGet(this::smallestShown);
    }

    private List<Cell> smallestShown() {
        return cells().filter(cell -> count(cell) > 0 && !isHidden(cell))
                .min(Comparator.comparingInt(this::count))
                .map(List::of)
                .orElse(List.of());
    }

    /** What readers lose with these cells; a sum is worth more to them than a count. */
    private long loss(List<Cell> corners) {
        return corners.stream()
                .filter(corner -> !isHidden(corner))
                .mapToLong(corner -> count(corner) + (table.isSum(corner.row(), corner.column()) ? WORTH_OF_A_SUM : 0))
                .sum();
    }

    private int count(Cell cell) {
        return table.count(cell.row(), cell.column());
    }

    private boolean isHidden(Cell cell) {
        return hidden[cell.row()][cell.column()];
    }

    private Stream<Cell> small() {
        return cells().filter(cell -> count(cell) > 0 && count(cell) < fewest);
    }

    private Stream<Cell> cells() {
        return IntStream.range(0, table.rows())
                .boxed()
                .flatMap(row -> IntStream.range(0, table.columns()).mapToObj(column -> new Cell(row, column)));
    }
}
