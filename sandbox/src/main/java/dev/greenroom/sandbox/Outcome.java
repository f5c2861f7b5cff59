package dev.greenroom.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** How a submission fared, with the true cause where it failed. */
public sealed interface Outcome {

    /** One sentence for the person who wrote the submission. May hold text that the submission chose: escape it. */
    String sentence();

    /** The name of the cause in JSON and styles, such as {@code wrong-answer}. */
    default String cause() {
        String name = getClass().getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Every test passed. */
    record Passed() implements Outcome {
        @Override
        public String sentence() {
            return "Every test passed.";
        }
    }

    /**
     * A test failed.
     *
     * @param message what the test says about it; empty if it says nothing
     * @param call the failing call with its arguments, shortened; empty if no call was made
     */
    record WrongAnswer(String message, String call) implements Outcome {
        @Override
        public String sentence() {
            String what = message.isEmpty() ? "A test failed" : "A test failed: " + message;
            return call.isEmpty() ? what + "." : what + ". The last call was " + call + ".";
        }
    }

    /**
     * The submission raised an exception that no test expects.
     *
     * @param type class of the exception
     * @param message its text
     * @param lines lines of the submission it went through, outermost first
     * @param call the call that raised it; empty while loading
     */
    record Raised(String type, String message, List<Integer> lines, String call) implements Outcome {
        public Raised {
            lines = List.copyOf(lines);
        }

        @Override
        public String sentence() {
            String where = lines.isEmpty() ? "" : " in line " + lines.getLast();
            String during = call.isEmpty() ? "while it was loaded" : "in " + call;
            return "The code raised " + type + (message.isEmpty() ? "" : ": " + message) + where + ", " + during + ".";
        }
    }

    /** The submission does not define the function that is called. */
    record Missing(String function) implements Outcome {
        @Override
        public String sentence() {
            return "The code defines no " + function + ".";
        }
    }

    /**
     * It took longer on the clock than it may.
     *
     * @param limit the most it may take
     * @param scope what may take no longer
     */
    record TimeLimit(Duration limit, Scope scope) implements Outcome {

        /** What a limit of time holds for. */
        public enum Scope {
            /** One call of the submission. */
            CALL,
            /** All calls of the tests together. */
            TESTS,
            /** Tests and measurements together, the baseline's own time left out. */
            JUDGEMENT
        }

        @Override
        public String sentence() {
            return switch (scope) {
                case CALL -> "Stopped after " + time(limit) + " on the clock, the most a call may take.";
                case TESTS -> "Stopped because the tests took more than " + time(limit) + " together.";
                case JUDGEMENT -> "Stopped because judging it took more than " + time(limit) + " in all.";
            };
        }
    }

    /** A call computed longer than it may. */
    record CpuLimit(Duration limit) implements Outcome {
        @Override
        public String sentence() {
            return "Stopped after " + time(limit) + " of CPU time, the most a call may use.";
        }
    }

    /** The box needed more memory than it may have. */
    record MemoryLimit(long bytes) implements Outcome {
        @Override
        public String sentence() {
            return "Stopped because it needed more than " + (bytes >> 20) + " MB of memory.";
        }
    }

    /** The submission printed more than it may. */
    record OutputLimit(long bytes) implements Outcome {
        @Override
        public String sentence() {
            return "Stopped because it printed more than " + (bytes >> 10) + " KB.";
        }
    }

    /** The submission wanted more processes and threads than it may have. */
    record ProcessLimit(int processes) implements Outcome {
        @Override
        public String sentence() {
            return "Failed because it wanted more than " + processes + " processes and threads at once.";
        }
    }

    /** The submission's process was ended by a signal. */
    record Crashed(int signal) implements Outcome {
        @Override
        public String sentence() {
            return "The process was ended by " + Signals.name(signal) + ".";
        }
    }

    /** The submission's process left before it answered. */
    record Exited(int status) implements Outcome {
        @Override
        public String sentence() {
            return "The process left with status " + status + " before it answered.";
        }
    }

    /** The reply was not plain data, not asked for, or not in the judge's form. */
    record RefusedReply(String reason) implements Outcome {
        @Override
        public String sentence() {
            return "The reply was refused: " + reason + ".";
        }
    }

    /** The tests themselves could not be run; not the submission's fault. */
    record BrokenTests(String reason) implements Outcome {
        @Override
        public String sentence() {
            return "The tests could not be run: " + reason + ".";
        }
    }

    /** Nothing was judged: the sandbox is missing here. */
    record Unavailable(String reason) implements Outcome {
        @Override
        public String sentence() {
            return "Python cannot be run here: " + reason;
        }
    }

    private static String time(Duration limit) {
        if (limit.toMinutes() > 1 && limit.toSeconds() % 60 == 0) {
            return limit.toMinutes() + " minutes";
        }
        return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
    }
}
