package dev.greenroom.grading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes an answer of the fields of one line, or says what is wrong with them. */
final class BulkFields {

    /** Some forty pages: what is read of a text takes about two kilobytes of memory for each word. */
    private static final int LONGEST = 100_000;

    private BulkFields() {}

    /** A line without an id goes by its number. */
    static BulkInput.Answer answer(JsonNode line, long number) {
        if (!line.isObject()) {
            throw new IllegalArgumentException("The line is not a JSON object.");
        }
        JsonNode id = line.path("id").isValueNode() && !line.path("id").isNull()
                ? line.path("id")
                : JsonNodeFactory.instance.numberNode(number);
        String question = line.path("question").asString("");
        if (!line.path("answer").isString()) {
            throw new IllegalArgumentException("The field answer must be a text; an empty one is fine.");
        }
        String text = written(line.path("answer").asString(), "answer");
        written(id.asString(), "id");
        checkLength("The answer has", text.length());
        checkLength("The question has", question.length());
        if (hasPoints(line.path("points"))) {
            return new BulkInput.Answer(id, question, rubric(line, question), List.of(), text);
        }
        List<String> references = references(line);
        checkLength(
                "The references have",
                references.stream().mapToInt(String::length).sum());
        if (references.isEmpty()) {
            throw new IllegalArgumentException(
                    "The line has neither points (a list) nor a reference (a text) nor references (a list).");
        }
        return new BulkInput.Answer(id, question, null, references, text);
    }

    private static void checkLength(String what, int characters) {
        if (characters > LONGEST) {
            throw new IllegalArgumentException(
                    what + " " + characters + " characters; at most " + LONGEST + " are graded.");
        }
    }

    private static boolean hasPoints(JsonNode points) {
        if (!points.isArray() && !points.isNull() && !points.isMissingNode()) {
            throw new IllegalArgumentException("The field points must be a list.");
        }
        return !points.isEmpty();
    }

    /** Half of a character, which JSON can hold, cannot be written to a file again. */
    private static String written(String text, String what) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("The " + what + " holds half of a character (an unpaired surrogate).");
        }
        return text;
    }

    private static List<String> references(JsonNode line) {
        return Stream.concat(
                        oneOrMore(line.path("reference")),
                        line.path("references").valueStream())
                .map(node -> text(node, "reference"))
                .toList();
    }

    private static Rubric rubric(JsonNode line, String question) {
        List<Criterion> criteria = new ArrayList<>();
        for (JsonNode point : line.path("points")) {
            criteria.add(point.isObject() ? criterion(point) : plain(text(point, "point")));
        }
        checkLength(
                "The points have",
                criteria.stream()
                        .flatMap(Criterion::wordings)
                        .mapToInt(String::length)
                        .sum());
        return new Rubric(question, kind(line.path("kind").asString("technical")), criteria);
    }

    private static Criterion plain(String text) {
        return new Criterion(text, 1, Importance.ESSENTIAL, List.of());
    }

    private static Criterion criterion(JsonNode point) {
        Importance importance = importance(point.path("importance").asString("essential"));
        List<String> accepted = Stream.of("accept", "accepted", "acceptedWordings")
                .flatMap(name -> oneOrMore(point.path(name)))
                .map(node -> text(node, "accepted wording"))
                .toList();
        return new Criterion(text(point.path("text"), "point"), weight(point, importance), importance, accepted);
    }

    private static Stream<JsonNode> oneOrMore(JsonNode node) {
        return node.isString() ? Stream.of(node) : node.valueStream();
    }

    private static Importance importance(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "essential" -> Importance.ESSENTIAL;
            case "supporting" -> Importance.SUPPORTING;
            default ->
                throw new IllegalArgumentException(
                        "The importance " + word + " is unknown; it can be essential or supporting.");
        };
    }

    private static double weight(JsonNode point, Importance importance) {
        JsonNode weight = point.path("weight");
        if (weight.isMissingNode() || weight.isNull()) {
            return importance == Importance.ESSENTIAL ? 1 : 0.5;
        }
        if (!weight.isNumber()) {
            throw new IllegalArgumentException("The weight of a point must be a number above 0.");
        }
        return weight.asDouble();
    }

    private static QuestionKind kind(String word) {
        try {
            return QuestionKind.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException _) {
            throw new IllegalArgumentException("The kind " + word
                    + " is unknown; it can be technical, behavioral, situational or problem-solving.");
        }
    }

    private static String text(JsonNode node, String what) {
        if (!node.isString() || node.asString().isBlank()) {
            throw new IllegalArgumentException("Every " + what + " must be a text that is not blank.");
        }
        return node.asString();
    }
}
