package dev.greenroom.labs;

import dev.greenroom.sandbox.ExampleResult;
import dev.greenroom.sandbox.HotSpot;
import dev.greenroom.sandbox.Outcome;
import dev.greenroom.sandbox.Verdict;
import java.util.List;

/**
 * What was found out about an attempt, as it is kept. Texts are visible, but not escaped.
 *
 * @param cause name of the outcome, such as wrong-answer
 * @param message one sentence about it
 * @param calls how many calls the hidden tests made
 * @param output what the code printed
 */
record Findings(
        boolean passed,
        String cause,
        String message,
        int calls,
        List<Example> examples,
        List<Measure> measures,
        List<Spot> spots,
        String output) {

    static final String PASSED = "passed";

    Findings {
        examples = List.copyOf(examples);
        measures = List.copyOf(measures);
        spots = List.copyOf(spots);
    }

    /** A visible example as it was run. */
    record Example(String call, String expected, String actual, boolean passed, String cause, String message) {

        static Example of(ExampleResult result) {
            return new Example(
                    result.example().call(),
                    result.example().expect(),
                    VisibleText.of(result.actual()),
                    result.passed(),
                    result.outcome().cause(),
                    VisibleText.of(result.outcome().sentence()));
        }
    }

    /** A function that the profile names; line 0 is outside of the submission. */
    record Spot(String function, int line, long calls, double ownSeconds, double totalSeconds) {

        static Spot of(HotSpot spot) {
            return new Spot(
                    VisibleText.of(spot.function()), spot.line(), spot.calls(), spot.ownSeconds(), spot.totalSeconds());
        }
    }

    static Findings of(Verdict verdict) {
        return new Findings(
                verdict.passed(),
                verdict.outcome().cause(),
                VisibleText.of(verdict.outcome().sentence()),
                verdict.calls(),
                List.of(),
                verdict.metrics().stream().map(Measure::of).toList(),
                verdict.hotSpots().stream().map(Spot::of).toList(),
                VisibleText.of(verdict.output()));
    }

    static Findings of(List<ExampleResult> results) {
        boolean passed = results.stream().allMatch(ExampleResult::passed);
        Outcome outcome = results.stream()
                .filter(result -> !result.passed())
                .map(ExampleResult::outcome)
                .findFirst()
                .orElseGet(Outcome.Passed::new);
        return new Findings(
                passed,
                outcome.cause(),
                VisibleText.of(outcome.sentence()),
                results.size(),
                results.stream().map(Example::of).toList(),
                List.of(),
                List.of(),
                results.isEmpty() ? "" : VisibleText.of(results.getLast().output()));
    }

    /** The judge itself failed, which the log explains. */
    static Findings broken(String message) {
        return new Findings(false, "broken-tests", message, 0, List.of(), List.of(), List.of(), "");
    }

    /** Whether the answers were right, whatever they cost. */
    boolean isRight() {
        return cause.equals(PASSED);
    }
}
