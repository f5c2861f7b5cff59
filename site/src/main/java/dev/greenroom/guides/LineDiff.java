package dev.greenroom.guides;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Two texts compared line by line: a longest common subsequence stays, the rest went or came. */
final class LineDiff {
    /** Beyond so many pairs of lines the middle counts as changed as a whole. */
    private static final long MOST_PAIRS = 16_000_000;

    private static final int CONTEXT = 3;

    private final String[] before;
    private final String[] after;
    private final List<DiffLine> lines = new ArrayList<>();

    private LineDiff(String before, String after) {
        this.before = before.lines().toArray(String[]::new);
        this.after = after.lines().toArray(String[]::new);
    }

    /** Lists what went and what came with a few lines around it; what stayed beyond that is only counted. */
    static List<DiffLine> of(String before, String after) {
        LineDiff diff = new LineDiff(before, after);
        diff.compare();
        return shortened(diff.lines);
    }

    private void compare() {
        int start = 0;
        int shorter = Math.min(before.length, after.length);
        while (start < shorter && before[start].equals(after[start])) {
            lines.add(DiffLine.same(++start, after[start - 1]));
        }
        int end = 0;
        while (end < shorter - start && before[before.length - 1 - end].equals(after[after.length - 1 - end])) {
            end++;
        }
        middle(start, before.length - end, after.length - end);
        for (int i = after.length - end; i < after.length; i++) {
            lines.add(DiffLine.same(i + 1, after[i]));
        }
    }

    private void middle(int start, int beforeEnd, int afterEnd) {
        Deque<int[]> common = commonPairs(start, beforeEnd, afterEnd);
        int i = start;
        int j = start;
        while (i < beforeEnd || j < afterEnd) {
            int[] next = common.isEmpty() ? new int[] {beforeEnd, afterEnd} : common.peek();
            if (i < next[0]) {
                lines.add(DiffLine.removed(i + 1, before[i++]));
            } else if (j < next[1]) {
                lines.add(DiffLine.added(j + 1, after[j++]));
            } else {
                common.remove();
                lines.add(DiffLine.same(j + 1, after[j]));
                i++;
                j++;
            }
        }
    }

    /** Walks back through the table of lengths; of the table, only the direction of each step is kept. */
    private Deque<int[]> commonPairs(int start, int beforeEnd, int afterEnd) {
        Deque<int[]> pairs = new ArrayDeque<>();
        int height = beforeEnd - start;
        int width = afterEnd - start;
        if ((long) height * width > MOST_PAIRS) {
            return pairs;
        }
        byte[][] steps = steps(start, height, width);
        int i = height;
        int j = width;
        while (i > 0 && j > 0) {
            switch (steps[i - 1][j - 1]) {
                case 0 -> pairs.push(new int[] {start + --i, start + --j});
                case 1 -> i--;
                default -> j--;
            }
        }
        return pairs;
    }

    private byte[][] steps(int start, int height, int width) {
        byte[][] steps = new byte[height][width];
        int[] above = new int[width + 1];
        for (int i = 0; i < height; i++) {
            int[] row = new int[width + 1];
            for (int j = 0; j < width; j++) {
                if (before[start + i].equals(after[start + j])) {
                    row[j + 1] = above[j] + 1;
                } else {
                    steps[i][j] = (byte) (above[j + 1] > row[j] ? 1 : 2);
                    row[j + 1] = Math.max(above[j + 1], row[j]);
                }
            }
            above = row;
        }
        return steps;
    }

    private static List<DiffLine> shortened(List<DiffLine> lines) {
        boolean[] shown = new boolean[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isSame()) {
                Arrays.fill(shown, Math.max(0, i - CONTEXT), Math.min(lines.size(), i + CONTEXT + 1), true);
            }
        }
        List<DiffLine> kept = new ArrayList<>();
        int hidden = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i < lines.size() && !shown[i]) {
                hidden++;
                continue;
            }
            if (hidden > 0) {
                kept.add(DiffLine.skipped(hidden));
                hidden = 0;
            }
            if (i < lines.size()) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }
}
