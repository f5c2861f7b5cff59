package dev.greenroom.sandbox;

import java.util.Iterator;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Shows plain data roughly as Python would, shortened, for people to read. */
final class PlainText {

    private static final int LONGEST = 200;

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    static String call(String function, JsonNode arguments) {
        PlainText shown = new PlainText();
        shown.text.append(function).append('(');
        shown.separated(arguments);
        shown.text.append(')');
        return shorten(shown.text.toString());
    }

    static String shorten(String text) {
        return storable(text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…");
    }

    /** Without NUL, which neither databases nor pages can hold. */
    static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    private void value(JsonNode value) {
        if (text.length() > LONGEST) {
            return;
        }
        if (value.isArray()) {
            bracketed("[", value, "]");
        } else if (value.isObject() && value.size() == 1) {
            Map.Entry<String, JsonNode> tagged = value.properties().iterator().next();
            tagged(tagged.getKey(), tagged.getValue());
        } else if (value.isString()) {
            quoted(value.asString());
        } else if (value.isBoolean()) {
            text.append(value.asBoolean() ? "True" : "False");
        } else {
            text.append(value.isNull() ? "None" : value.toString());
        }
    }

    private void tagged(String tag, JsonNode body) {
        switch (tag) {
            case "t" -> bracketed("(", body, body.size() == 1 ? ",)" : ")");
            case "s" -> bracketed(body.isEmpty() ? "set(" : "{", body, body.isEmpty() ? ")" : "}");
            case "z" -> bracketed("frozenset({", body, "})");
            case "q" -> bracketed("deque([", body, "])");
            case "d" -> pairs(body);
            case "k" -> {
                text.append(body.path(0).asString()).append('(');
                pairs(body.path(1));
                text.append(')');
            }
            case "f" -> text.append(body.asString());
            case "b", "y" ->
                text.append(tag.equals("b") ? "bytes" : "bytearray")
                        .append(" of base64 ")
                        .append(body);
            case "c" -> bracketed("complex(", body, ")");
            case "g" -> bracketed("range(", body, ")");
            case "m" ->
                text.append(body.path(0).asString())
                        .append('(')
                        .append(body.path(1))
                        .append(')');
            default -> text.append("<object in the box>");
        }
    }

    private void bracketed(String open, JsonNode items, String close) {
        text.append(open);
        separated(items);
        text.append(close);
    }

    private void separated(JsonNode items) {
        Iterator<JsonNode> rest = items.iterator();
        while (rest.hasNext() && text.length() <= LONGEST) {
            value(rest.next());
            text.append(rest.hasNext() ? ", " : "");
        }
    }

    private void pairs(JsonNode pairs) {
        text.append('{');
        String separator = "";
        for (JsonNode pair : pairs) {
            if (text.length() > LONGEST) {
                break;
            }
            text.append(separator);
            value(pair.path(0));
            text.append(": ");
            value(pair.path(1));
            separator = ", ";
        }
        text.append('}');
    }

    private void quoted(String string) {
        String start = string.length() > LONGEST ? string.substring(0, LONGEST) : string;
        text.append('\'')
                .append(start.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n"))
                .append('\'');
    }
}
