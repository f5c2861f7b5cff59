package dev.greenroom.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes an answer of the fields of one line, or says what is wrong with them. */
final class BulkFields {

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
        List<String> references = references(line);
        if (!line.path("answer").isString()) {
            throw new IllegalArgumentException("The field answer must be a text; an empty one is fine.");
        }
        String text = line.path("answer").asString();
        if (line.path("points").isArray() && !line.path("points").isEmpty()) {
            return new BulkInput.Answer(id, question, rubric(line, question), List.of(), text);
        }
        if (references.isEmpty()) {
            throw new IllegalArgumentException(
                    "The line has neither points (a list) nor a reference (a text) nor references (a list).");
        }
        return new BulkInput.Answer(id, question, null, references, text);
    }

    private static List<String> references(JsonNode line) {
        return Stream.concat(
                        Stream.of(line.path("reference")).filter(JsonNode::isString),
                        line.path("references").valueStream())
                .map(node -> text(node, "reference"))
                .toList();
    }

    private static Rubric rubric(JsonNode line, String question) {
        List<Criterion> criteria = new ArrayList<>();
        for (JsonNode point : line.path("points")) {
            criteria.add(point.isObject() ? criterion(point) : plain(text(point, "point")));
        }
        return new Rubric(question, kind(line.path("kind").asString("technical")), criteria);
    }

    private static Criterion plain(String text) {
        return new Criterion(text, 1, Importance.ESSENTIAL, List.of());
    }

    private static Criterion criterion(JsonNode point) {
        Importance importance = point.path("importance").asString("essential").equalsIgnoreCase("supporting")
                ? Importance.SUPPORTING
                : Importance.ESSENTIAL;
        List<String> accepted = Stream.of("accept", "accepted", "acceptedWordings")
                .flatMap(name -> point.path(name).valueStream())
                .map(node -> text(node, "accepted wording"))
                .toList();
        double usual = importance == Importance.ESSENTIAL ? 1 : 0.5;
        return new Criterion(
                text(point.path("text"), "point"), point.path("weight").asDouble(usual), importance, accepted);
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
