package dev.greenroom.hiring;

/** Counts with their sums: the last row holds the sum of each column, the last column that of each row. */
final class CountTable {

    private final int[][] counts;

    private CountTable(int[][] counts) {
        this.counts = counts;
    }

    /** The table of these counts, to which the sums are added. */
    static CountTable of(int[][] inner) {
        int columns = inner.length == 0 ? 0 : inner[0].length;
        int[][] counts = new int[inner.length + 1][columns + 1];
        for (int row = 0; row < inner.length; row++) {
            for (int column = 0; column < columns; column++) {
                int count = inner[row][column];
                counts[row][column] = count;
                counts[row][columns] += count;
                counts[inner.length][column] += count;
                counts[inner.length][columns] += count;
            }
        }
        return new CountTable(counts);
    }

    int rows() {
        return counts.length;
    }

    int columns() {
        return counts[0].length;
    }

    int count(int row, int column) {
        return counts[row][column];
    }

    /** Whether the cell holds a sum. */
    boolean isSum(int row, int column) {
        return row == rows() - 1 || column == columns() - 1;
    }

    /** Whether the cell counts against its row and column, so that every line of the table comes to nothing. */
    boolean isNegative(int row, int column) {
        return (row == rows() - 1) != (column == columns() - 1);
    }
}
