package dev.greenroom.sandbox;

import tools.jackson.databind.node.ObjectNode;

/**
 * A visible example as it was run.
 *
 * @param example the call and what it should equal
 * @param actual the result as Python shows it; empty where the call failed
 * @param outcome passed, wrong answer, or what stopped the call
 * @param output what was printed up to then; may hold anything, escape it
 */
public record ExampleResult(LabDescription.Example example, String actual, Outcome outcome, String output) {

    public boolean passed() {
        return outcome instanceof Outcome.Passed;
    }

    ObjectNode toJson() {
        return Json.object()
                .put("call", example.call())
                .put("expect", example.expect())
                .put("actual", actual)
                .put("passed", passed())
                .put("cause", outcome.cause())
                .put("message", outcome.sentence())
                .put("output", output);
    }
}
