package dev.greenroom.jobs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A JSON text whose objects know the lines that they start on. */
final class JsonSource {

    private final JsonNode root;
    private final IdentityHashMap<JsonNode, Integer> lines = new IdentityHashMap<>();

    private JsonSource(JsonNode root) {
        this.root = root;
    }

    /**
     * Reads the text.
     *
     * @param firstLine the line of the file that the text starts on
     */
    static JsonSource read(String text, int firstLine) {
        try {
            JsonSource source = new JsonSource(JsonMapper.shared().readTree(text));
            Deque<Integer> starts = starts(text, firstLine);
            source.objects().forEach(object -> source.lines.put(object, starts.isEmpty() ? firstLine : starts.poll()));
            return source;
        } catch (JacksonException e) {
            int line = e.getLocation() == null
                    ? firstLine
                    : firstLine + e.getLocation().getLineNr() - 1;
            throw new UnreadableFile("The JSON cannot be read at line " + line
                    + ": it is cut off, or a sign is missing or one too many there.");
        }
    }

    /** The lines on which objects start, in the order of the text. */
    private static Deque<Integer> starts(String text, int firstLine) {
        Deque<Integer> starts = new ArrayDeque<>();
        try (JsonParser parser = JsonMapper.shared().createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    starts.add(firstLine + parser.currentTokenLocation().getLineNr() - 1);
                }
            }
        }
        return starts;
    }

    JsonNode root() {
        return root;
    }

    int line(JsonNode object) {
        return lines.getOrDefault(object, 0);
    }

    /** All objects in the order of the text, outer ones before those that they hold. */
    List<ObjectNode> objects() {
        List<ObjectNode> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(JsonNode node, List<ObjectNode> found) {
        if (node instanceof ObjectNode object) {
            found.add(object);
        }
        node.values().forEach(child -> collect(child, found));
    }

    /** The first list of objects, wherever it is, or the whole text as one object. */
    List<ObjectNode> records() {
        return Stream.concat(Stream.of(root), objects().stream().flatMap(object -> object.values().stream()))
                .filter(node -> node.isArray()
                        && !node.isEmpty()
                        && node.values().stream().allMatch(JsonNode::isObject))
                .findFirst()
                .map(list -> list.values().stream().map(ObjectNode.class::cast).toList())
                .orElseGet(() -> root instanceof ObjectNode single ? List.of(single) : List.of());
    }
}
