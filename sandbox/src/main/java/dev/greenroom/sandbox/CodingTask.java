package dev.greenroom.sandbox;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * One solution to one task of a public problem set, with the tests that decide over it.
 *
 * @param id of the task, as its file calls it
 * @param program the solution, whole
 * @param examination what the examiner is told; never seen by the solution
 */
public record CodingTask(String id, String program, Examination examination) {

    /** The tests of a task in their format. */
    sealed interface Examination {

        ObjectNode job();

        /** Tests as a function {@code check(candidate)}. */
        record HumanEval(String prompt, String test, String entry) implements Examination {
            @Override
            public ObjectNode job() {
                return Json.object()
                        .put("op", "human_eval")
                        .put("prompt", prompt)
                        .put("test", test)
                        .put("entry", entry);
            }
        }

        /** Tests as a list of assertions. */
        record Mbpp(String reference, String setup, List<String> tests) implements Examination {
            public Mbpp {
                tests = List.copyOf(tests);
            }

            @Override
            public ObjectNode job() {
                ObjectNode job = Json.object()
                        .put("op", "mbpp")
                        .put("reference", reference)
                        .put("setup", setup);
                var list = job.putArray("tests");
                tests.forEach(list::add);
                return job;
            }
        }
    }
}
