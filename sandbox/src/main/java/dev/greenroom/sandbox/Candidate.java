package dev.greenroom.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A submission in its box, to which nothing is said but one call at a time, and of which nothing is believed. */
final class Candidate {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}");

    private static final int MOST_LINES = 8;

    private final Box box;
    private final Limits limits;

    Candidate(Box box, Limits limits) {
        this.box = box;
        this.limits = limits;
    }

    Box box() {
        return box;
    }

    String output() {
        return box.output();
    }

    void load(String source) throws Stopped {
        request(Json.object().put("op", "load").put("source", source), "");
    }

    /** Starts the lab's own server in the box; to be called before the submission is loaded. */
    void startEnvironment(String source, long seed) throws Stopped {
        String id = newId();
        JsonNode ready =
                confirm(box.exchange(Json.object().put("op", "environment").put("id", id), limits), id, "");
        if (!ready.path("value").asString("").equals("seed?")) {
            throw refuse("the box is not ready for its server");
        }
        JsonNode started = box.exchange(Json.object().put("source", source).put("seed", seed), limits);
        if (!started.path("value").asString("").equals("ready")) {
            throw new Stopped(new Outcome.BrokenTests("the server of this lab did not start"));
        }
    }

    /** Makes sure that the submission's process still answers: one that has replied and left has failed. */
    void confirmAlive() throws Stopped {
        request(Json.object().put("op", "ping"), "");
    }

    /** One call by a plain name; the value in the judge's notation. */
    JsonNode call(String function, JsonNode arguments) throws Stopped {
        ObjectNode request = Json.object().put("op", "call").put("name", function);
        request.set("args", arguments);
        return request(request, PlainText.call(function, arguments)).path("value");
    }

    /** Many calls of one function in one message; their values in order. */
    JsonNode callAll(String function, JsonNode calls) throws Stopped {
        ObjectNode request = Json.object().put("op", "batch").put("name", function);
        request.set("calls", calls);
        JsonNode values = request(request, function + "(…)").path("value");
        if (!values.isArray() || values.size() != calls.size()) {
            throw refuse("it has the wrong number of values");
        }
        return values;
    }

    /** What cProfile says of one call: advice, in the submission's hands like everything in the box. */
    JsonNode profile(String function, JsonNode arguments) throws Stopped {
        ObjectNode request = Json.object().put("op", "profile").put("name", function);
        request.set("args", arguments);
        return request(request, PlainText.call(function, arguments)).path("value");
    }

    /** Sends what a test asks for; exceptions and missing names go back to the test. */
    ObjectNode relay(ObjectNode ask, String shown) throws Stopped {
        ask.put("id", newId());
        return confirm(box.exchange(ask, limits), ask.path("id").asString(), shown);
    }

    void write(String name, byte[] content) throws Stopped {
        Path file = box.data().resolve(name);
        try {
            if (!FILE_NAME.matcher(name).matches()) {
                throw new Stopped(new Outcome.BrokenTests("a file of the lab is called " + name));
            }
            Files.write(file, content);
        } catch (IOException e) {
            throw new Stopped(new Outcome.BrokenTests("a file of the lab could not be written: " + e));
        }
    }

    void write(String name, String content) throws Stopped {
        write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private ObjectNode request(ObjectNode request, String shown) throws Stopped {
        ObjectNode reply = relay(request, shown);
        if (reply.has("missing")) {
            throw new Stopped(new Outcome.Missing(request.path("name").asString("")));
        }
        if (reply.has("raised")) {
            throw new Stopped(raised(reply.path("raised"), shown));
        }
        return reply;
    }

    Outcome.Raised raised(JsonNode raised, String call) {
        List<Integer> lines = new ArrayList<>();
        raised.path("lines")
                .valueStream()
                .limit(MOST_LINES)
                .forEach(line -> lines.add(line.path(0).asInt(0)));
        return new Outcome.Raised(
                PlainText.shorten(raised.path("type").asString("")),
                PlainText.shorten(raised.path("message").asString("")),
                lines,
                call);
    }

    private ObjectNode confirm(ObjectNode reply, String id, String shown) throws Stopped {
        try {
            Reply.check(reply, id);
        } catch (Wire.Malformed e) {
            throw refuse(String.valueOf(e.getMessage()));
        }
        if (reply.has("raised")) {
            throwIfLimitReached(reply);
        }
        if (reply.has("refused")) {
            String during = shown.isEmpty() ? "" : ", in " + shown;
            throw refuse(PlainText.shorten(reply.path("refused").asString("")) + during);
        }
        return reply;
    }

    /** An exception that a limit caused is told as that limit. */
    private void throwIfLimitReached(JsonNode reply) throws Stopped {
        try {
            if (box.group().refusedProcesses() > 0) {
                throw new Stopped(new Outcome.ProcessLimit(limits.processes()));
            }
        } catch (IOException e) {
            throw new Stopped(new Outcome.RefusedReply("the box has ended"));
        }
        boolean outOfMemory = reply.path("raised").path("base").asString("").equals("MemoryError");
        if (outOfMemory || Allowance.memoryKills(box.group()) > 0) {
            throw new Stopped(new Outcome.MemoryLimit(limits.memoryBytes()));
        }
    }

    private Stopped refuse(String reason) {
        Outcome outcome = new Outcome.RefusedReply(reason);
        box.stop(outcome);
        return new Stopped(outcome);
    }

    private static String newId() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
