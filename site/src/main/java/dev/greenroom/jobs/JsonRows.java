package dev.greenroom.jobs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A list of JSON objects as a table: nested names are joined by points, lists by semicolons. */
final class JsonRows {

    private JsonRows() {}

    static List<SourceRow> read(JsonSource source) {
        return source.records().stream()
                .map(object -> new SourceRow(source.line(object), flat(object)))
                .toList();
    }

    private static Map<String, String> flat(ObjectNode object) {
        Map<String, String> values = new LinkedHashMap<>();
        add("", object, values);
        return values;
    }

    private static void add(String prefix, ObjectNode object, Map<String, String> values) {
        object.properties().forEach(property -> {
            String name = prefix + property.getKey();
            if (property.getValue() instanceof ObjectNode nested) {
                add(name + ".", nested, values);
            } else {
                values.put(name, text(property.getValue()));
            }
        });
    }

    private static String text(JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        if (value instanceof ObjectNode object) {
            return object.values().stream()
                    .map(JsonRows::text)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", "));
        }
        return value.isArray()
                ? value.values().stream()
                        .map(JsonRows::text)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; "))
                : value.asString();
    }
}
