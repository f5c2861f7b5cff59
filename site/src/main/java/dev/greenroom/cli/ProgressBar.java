package dev.greenroom.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;

/** A bar on one line of a terminal, and a line every few seconds where the output goes to a file. */
final class ProgressBar {

    private static final int WIDTH = 30;
    private static final long TERMINAL_PAUSE = Duration.ofMillis(100).toNanos();
    private static final long FILE_PAUSE = Duration.ofSeconds(10).toNanos();

    private final PrintWriter out;
    private final boolean terminal;
    private long shownAt = System.nanoTime();

    ProgressBar(PrintWriter out) {
        this(out, isTerminal());
    }

    ProgressBar(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Shows how far the work is, 0 to 1, unless that was shown a moment ago. */
    void show(double share, String note) {
        long now = System.nanoTime();
        if (now - shownAt < (terminal ? TERMINAL_PAUSE : FILE_PAUSE)) {
            return;
        }
        shownAt = now;
        int filled = (int) Math.round(Math.clamp(share, 0, 1) * WIDTH);
        String bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
        String text = "%s %3.0f %%  %s".formatted(bar, share * 100, note);
        if (terminal) {
            out.print("\r" + text + " ");
        } else {
            out.println(text);
        }
        out.flush();
    }

    /** Prints a whole line without tearing the bar. */
    void line(String text) {
        clear();
        out.println(text);
        out.flush();
    }

    /** Takes the bar away. */
    void done() {
        clear();
        out.flush();
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    private void clear() {
        if (terminal) {
            out.print("\r" + " ".repeat(WIDTH + 40) + "\r");
        }
    }
}
