package dev.greenroom.sandbox;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The only shapes in which a candidate's box may answer. */
final class Reply {

    private static final Set<Set<String>> SHAPES = Set.of(
            Set.of("id", "value"),
            Set.of("id", "value", "changed"),
            Set.of("id", "raised"),
            Set.of("id", "refused"),
            Set.of("id", "missing"));
    private static final Set<String> RAISED = Set.of("type", "base", "message", "lines");

    private Reply() {}

    /** @throws Wire.Malformed if it does not answer the request with this id, or not in the judge's form */
    static void check(ObjectNode reply, String id) throws Wire.Malformed {
        if (!reply.path("id").isString() || !reply.path("id").asString().equals(id)) {
            throw new Wire.Malformed("it answers nothing that was asked");
        }
        Set<String> names = new TreeSet<>(reply.propertyNames());
        require(SHAPES.contains(names));
        if (reply.has("value")) {
            PlainData.check(reply.path("value"));
        }
        if (reply.has("changed")) {
            checkChanged(reply.path("changed"));
        }
        if (reply.has("raised")) {
            checkRaised(reply.path("raised"));
        }
        require(!reply.has("refused") || reply.path("refused").isString());
        require(!reply.has("missing") || reply.path("missing").isString());
    }

    private static void checkChanged(JsonNode changed) throws Wire.Malformed {
        require(changed.isArray());
        for (JsonNode entry : changed) {
            require(entry.isArray() && entry.size() == 2 && entry.path(0).isInt());
            PlainData.check(entry.path(1));
        }
    }

    private static void checkRaised(JsonNode raised) throws Wire.Malformed {
        require(raised.isObject() && RAISED.equals(new TreeSet<>(raised.propertyNames())));
        require(raised.path("type").isString() && raised.path("base").isString());
        require(raised.path("message").isString() && raised.path("lines").isArray());
        for (JsonNode line : raised.path("lines")) {
            require(line.isArray() && line.size() == 2 && line.path(0).isInt());
        }
    }

    private static void require(boolean condition) throws Wire.Malformed {
        if (!condition) {
            throw new Wire.Malformed("it is not in the judge's form");
        }
    }
}
