package dev.greenroom.hiring;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * By how much a hidden count could be other than it is, for somebody who knows all that is shown and that a hidden one
 * is at least 1. Every change must leave each row and column coming to nothing, so it is a flow in the graph whose nodes
 * are rows and columns and whose edges are the hidden cells; its largest size is found by augmenting paths.
 */
final class Leeway {

    private static final int UNBOUNDED = 1_000_000;

    private final CountTable table;
    private final boolean[][] hidden;
    private final int most;

    /** Leeway beyond the most is of no interest. */
    Leeway(CountTable table, boolean[][] hidden, int most) {
        this.table = table;
        this.hidden = hidden;
        this.most = most;
    }

    int up(int row, int column) {
        return table.isNegative(row, column)
                ? flow(row, toNode(column), row, column, most)
                : flow(toNode(column), row, row, column, most);
    }

    int down(int row, int column) {
        int least = Math.min(most, table.count(row, column) - 1);
        return table.isNegative(row, column)
                ? flow(toNode(column), row, row, column, least)
                : flow(row, toNode(column), row, column, least);
    }

    private int toNode(int column) {
        return table.rows() + column;
    }

    /** The largest flow from node to node that leaves one cell alone, or the limit where it is larger. */
    private int flow(int from, int to, int row, int column, int limit) {
        int[][] change = new int[table.rows()][table.columns()];
        boolean[][] usable = Arrays.stream(hidden).map(boolean[]::clone).toArray(boolean[][]::new);
        usable[row][column] = false;
        int total = 0;
        while (total < limit) {
            int more = Math.min(augment(from, to, change, usable), limit - total);
            if (more == 0) {
                return total;
            }
            total += more;
        }
        return total;
    }

    /** Pushes one unit along a shortest path; 0 where there is none. */
    private int augment(int from, int to, int[][] change, boolean[][] usable) {
        int[] before = new int[table.rows() + table.columns()];
        Arrays.fill(before, -1);
        before[from] = from;
        Deque<Integer> open = new ArrayDeque<>();
        open.add(from);
        while (!open.isEmpty() && before[to] < 0) {
            int node = open.remove();
            for (int next = 0; next < before.length; next++) {
                if (before[next] < 0 && room(node, next, change, usable) > 0) {
                    before[next] = node;
                    open.add(next);
                }
            }
        }
        if (before[to] < 0) {
            return 0;
        }
        for (int node = to; node != from; node = before[node]) {
            push(before[node], node, change);
        }
        return 1;
    }

    private int room(int node, int next, int[][] change, boolean[][] usable) {
        boolean forth = node < table.rows();
        if (forth == (next < table.rows())) {
            return 0;
        }
        int row = forth ? node : next;
        int column = (forth ? next : node) - table.rows();
        if (!usable[row][column]) {
            return 0;
        }
        boolean bounded = forth == table.isNegative(row, column);
        int bound = bounded ? table.count(row, column) - 1 : UNBOUNDED;
        return forth ? bound - change[row][column] : bound + change[row][column];
    }

    private void push(int node, int next, int[][] change) {
        if (node < table.rows()) {
            change[node][next - table.rows()]++;
        } else {
            change[next][node - table.rows()]--;
        }
    }
}
