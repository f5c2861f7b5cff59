package dev.greenroom.sandbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One examination in the tests' own box: its code is trusted to judge, and still bounded. */
final class Examiner implements AutoCloseable {

    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(20), Duration.ofSeconds(20), 1024 * Limits.MEBIBYTE, 4 * Limits.MEBIBYTE, 64);

    private final BoxPool pool;
    private final BoxKind kind;
    private final Box box;
    private final Deadline deadline;
    private boolean broken;
    private @Nullable Stopped stopped;
    private int calls;
    private String lastCall = "";
    private @Nullable Outcome lastProblem;

    private Examiner(BoxPool pool, BoxKind kind, Box box, Deadline deadline) {
        this.pool = pool;
        this.kind = kind;
        this.box = box;
        this.deadline = deadline;
    }

    static Examiner begin(BoxPool pool, List<String> preload) throws Stopped {
        return begin(pool, preload, Judge.LONGEST_TESTS);
    }

    static Examiner begin(BoxPool pool, List<String> preload, Duration longest) throws Stopped {
        BoxKind kind = BoxKind.examiner(preload);
        return new Examiner(pool, kind, pool.take(kind), new Deadline(longest, Outcome.TimeLimit.Scope.TESTS));
    }

    /** How many calls of the submission the tests have made. */
    int calls() {
        return calls;
    }

    /** A job that needs no submission, such as making inputs. */
    JsonNode run(ObjectNode job) throws Stopped {
        return run(job, null);
    }

    /**
     * A job that calls the submission: each call is carried to the candidate's box and back.
     *
     * @throws Stopped if the job failed; where it was stopped, every later job is stopped by the same
     */
    JsonNode run(ObjectNode job, @Nullable Candidate candidate) throws Stopped {
        if (stopped != null) {
            // The process of this examination has ended: the next one knows nothing of the pack and is not this one's.
            throw stopped;
        }
        ObjectNode message = converse(job, candidate);
        if (message.has("failed")) {
            throw new Stopped(outcome(message.path("failed"), candidate));
        }
        return message.path("value");
    }

    private ObjectNode converse(ObjectNode job, @Nullable Candidate candidate) throws Stopped {
        try {
            ObjectNode message = say(job.put("id", "job"));
            while (message.path("ask") instanceof ObjectNode ask) {
                message = say(answer(ask, candidate));
            }
            return message;
        } catch (Stopped e) {
            end("stop");
            stopped = e;
            throw e;
        }
    }

    @Override
    public void close() {
        if (stopped == null) {
            end("op");
        }
        if (broken) {
            pool.discard(box);
        } else {
            pool.giveBack(kind, box);
        }
    }

    /** Ends this examination's own process; the box serves the next one. */
    private void end(String word) {
        if (broken) {
            return;
        }
        try {
            broken = !box.exchange(Json.object().put(word, "end"), LIMITS).has("ready");
        } catch (Stopped e) {
            broken = true;
        }
    }

    private ObjectNode say(ObjectNode message) throws Stopped {
        try {
            ObjectNode reply = box.exchange(message, LIMITS);
            if (reply.has("died")) {
                throw new Stopped(new Outcome.BrokenTests("the tests' process ended"));
            }
            return reply;
        } catch (Stopped e) {
            broken = true;
            throw new Stopped(new Outcome.BrokenTests(e.outcome().sentence()));
        }
    }

    private ObjectNode answer(ObjectNode ask, @Nullable Candidate candidate) throws Stopped {
        if (candidate == null) {
            throw new Stopped(new Outcome.BrokenTests("inputs are made without the submission"));
        }
        deadline.check();
        if (ask.path("op").asString("").equals("write")) {
            return write(ask, candidate);
        }
        calls++;
        lastCall = PlainText.call(ask.path("name").asString(""), ask.path("args"));
        ObjectNode reply = candidate.relay(ask, lastCall);
        reply.remove("id");
        if (reply.has("raised")) {
            lastProblem = candidate.raised(reply.path("raised"), lastCall);
        } else if (reply.has("missing")) {
            lastProblem = new Outcome.Missing(ask.path("name").asString(""));
        }
        return reply;
    }

    private static ObjectNode write(ObjectNode ask, Candidate candidate) throws Stopped {
        String name = ask.path("name").asString("");
        candidate.write(name, content(ask.path("content")));
        return Json.object().put("value", "/data/" + name);
    }

    /** Text or bytes of a file. */
    static byte[] content(JsonNode value) {
        return value.isString()
                ? value.asString().getBytes(StandardCharsets.UTF_8)
                : Base64.getDecoder().decode(value.path("b").asString(""));
    }

    private Outcome outcome(JsonNode failed, @Nullable Candidate candidate) {
        String message = PlainText.shorten(failed.path("message").asString(""));
        String type = failed.path("type").asString("");
        if (candidate == null) {
            return new Outcome.BrokenTests(
                    type + ": " + message + " (" + failed.path("place").asString("") + ")");
        }
        return switch (failed.path("kind").asString("")) {
            case "assertion" -> new Outcome.WrongAnswer(message, lastCall);
            case "misuse" -> new Outcome.RefusedReply(message);
            case "raised", "missing" -> Objects.requireNonNull(lastProblem);
            default ->
                calls == 0
                        ? new Outcome.BrokenTests(type + ": " + message)
                        : new Outcome.WrongAnswer(
                                "the result cannot be used (" + type + ": " + message + ")", lastCall);
        };
    }
}
