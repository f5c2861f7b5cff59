package dev.greenroom.sandbox;

import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Checks that what a box sends is plain data in the judge's notation, so that whoever reads it next can rely on it.
 *
 * <p>None, truth values, text, and numbers stand for themselves and arrays for lists; an object with one single-letter
 * key tags every other type.
 */
final class PlainData {

    private static final int DEEPEST = 100;
    private static final Set<String> SEQUENCES = Set.of("t", "s", "z", "q");
    private static final Set<String> LIBRARY_MAPPINGS = Set.of("Counter", "OrderedDict", "defaultdict");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]*={0,2}");
    private static final Pattern NOT_FINITE = Pattern.compile("nan|-?inf");
    private static final Pattern DECIMAL = Pattern.compile("[-+0-9.eE/a-zA-Z]{1,2000}");

    private PlainData() {}

    /** @throws Wire.Malformed if it is anything but plain data */
    static void check(JsonNode value) throws Wire.Malformed {
        check(value, 0);
    }

    private static void check(JsonNode value, int depth) throws Wire.Malformed {
        if (depth > DEEPEST + 2) {
            throw new Wire.Malformed("it is nested deeper than " + DEEPEST + " levels");
        }
        if (value.isArray()) {
            checkAll(value, depth);
        } else if (value.isObject()) {
            require(value.size() == 1);
            var tagged = value.properties().iterator().next();
            checkTagged(tagged.getKey(), tagged.getValue(), depth);
        }
    }

    private static void checkTagged(String tag, JsonNode body, int depth) throws Wire.Malformed {
        if (SEQUENCES.contains(tag)) {
            require(body.isArray());
            checkAll(body, depth);
            return;
        }
        switch (tag) {
            case "d" -> checkPairs(body, depth);
            case "f" ->
                require(body.isString() && NOT_FINITE.matcher(body.asString()).matches());
            case "b", "y" ->
                require(body.isString() && BASE64.matcher(body.asString()).matches());
            case "c" -> {
                require(body.isArray() && body.size() == 2);
                checkAll(body, depth);
            }
            case "g" -> require(body.isArray() && body.size() == 3 && allWhole(body));
            case "k" -> {
                require(body.isArray() && body.size() == 2 && body.path(0).isString());
                require(LIBRARY_MAPPINGS.contains(body.path(0).asString()));
                checkPairs(body.path(1), depth);
            }
            case "m" -> {
                require(body.isArray() && body.size() == 2 && body.path(1).isString());
                require(Set.of("Decimal", "Fraction").contains(body.path(0).asString("")));
                require(DECIMAL.matcher(body.path(1).asString()).matches());
            }
            case "r" ->
                require(body.isArray()
                        && body.size() == 2
                        && body.path(0).isIntegralNumber()
                        && body.path(1).isString());
            default -> throw new Wire.Malformed("it has a type that does not exist");
        }
    }

    private static void checkAll(JsonNode items, int depth) throws Wire.Malformed {
        for (JsonNode item : items) {
            check(item, depth + 1);
        }
    }

    private static void checkPairs(JsonNode pairs, int depth) throws Wire.Malformed {
        require(pairs.isArray());
        for (JsonNode pair : pairs) {
            require(pair.isArray() && pair.size() == 2);
            checkAll(pair, depth);
        }
    }

    private static boolean allWhole(JsonNode items) {
        for (JsonNode item : items) {
            if (!item.isIntegralNumber()) {
                return false;
            }
        }
        return true;
    }

    private static void require(boolean condition) throws Wire.Malformed {
        if (!condition) {
            throw new Wire.Malformed("it is not plain data");
        }
    }
}
