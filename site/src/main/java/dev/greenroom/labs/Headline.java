package dev.greenroom.labs;

/**
 * What an attempt came to, in a few words.
 *
 * @param mark a state of the site's marks: covered, partial, missing or contradicted
 */
public record Headline(String mark, String words, String detail) {

    static Headline of(Attempt attempt) {
        return switch (attempt.state()) {
            case WAITING -> new Headline("missing", "In line", "");
            case RUNNING -> new Headline("missing", "Being judged", "");
            case INTERRUPTED ->
                new Headline(
                        "missing",
                        "Interrupted",
                        "The site stopped twice while this attempt was judged, so it was given up. "
                                + "The code is kept: send it again.");
            case FINISHED ->
                attempt.findings().map(found -> of(attempt.kind(), found)).orElseThrow();
        };
    }

    private static Headline of(AttemptKind kind, Findings found) {
        if (!found.isRight()) {
            return new Headline("contradicted", cause(found.cause()), found.message());
        }
        if (kind == AttemptKind.RUN) {
            return new Headline("covered", "The examples agree", "Submit to have it tested and measured.");
        }
        if (found.passed()) {
            String detail = found.measures().isEmpty()
                    ? "Every hidden test passed, " + found.calls() + " calls in all."
                    : "Every hidden test passed and every target is met.";
            return new Headline("covered", "Passed", detail);
        }
        return new Headline(
                "partial", "Right, but short of the target", "Every hidden test passed. See below what is missing.");
    }

    private static String cause(String cause) {
        return switch (cause) {
            case "wrong-answer" -> "Wrong answer";
            case "raised" -> "An exception";
            case "missing" -> "Something is missing";
            case "time-limit" -> "Out of time";
            case "cpu-limit" -> "Out of CPU time";
            case "memory-limit" -> "Out of memory";
            case "output-limit" -> "Too much output";
            case "process-limit" -> "Too many processes";
            case "crashed" -> "Crashed";
            case "exited" -> "Left before answering";
            case "refused-reply" -> "Reply refused";
            case "unavailable" -> "Python cannot be run here";
            default -> "The lab itself failed";
        };
    }
}
