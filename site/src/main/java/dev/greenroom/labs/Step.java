package dev.greenroom.labs;

import dev.greenroom.sandbox.Progress;

/** How far a judgement is. */
record Step(Progress.Stage stage, int done, int total) {

    static final Step FIRST = new Step(Progress.Stage.STARTING, 0, 1);

    String words() {
        return switch (stage) {
            case STARTING -> "Preparing a box";
            case EXAMPLES -> "Running example " + Math.min(done + 1, total) + " of " + total;
            case TESTS -> "Running the hidden tests";
            // How many it takes until the figures are steady shows only in the end.
            case MEASURING -> "Measuring, turn " + Math.min(done + 1, total);
            case LEAK -> "Watching the memory";
            case PROFILING -> "Looking for hot spots";
        };
    }

    /** From 0 to 100; the parts of a judgement take about these shares of its time. */
    int percent() {
        return switch (stage) {
            case STARTING -> 4;
            case EXAMPLES -> within(10, 90);
            case TESTS -> 10;
            case MEASURING -> within(20, 40);
            case PROFILING -> 65;
            case LEAK -> within(70, 28);
        };
    }

    private int within(int from, int width) {
        return total == 0 ? from : from + width * done / total;
    }
}
