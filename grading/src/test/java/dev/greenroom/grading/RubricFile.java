package dev.greenroom.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hand-written answers with a state for every point of their rubric, one question or one answer a line. */
final class RubricFile {

    private RubricFile() {}

    record Answer(String id, Rubric rubric, String style, String text, List<PointState> states) {}

    /** All answers in some files, or in the files of some folders. */
    static List<Answer> read(List<Path> places) {
        return places.stream()
                .flatMap(RubricFile::files)
                .flatMap(RubricFile::lines)
                .toList();
    }

    private static Stream<Path> files(Path place) {
        if (Files.isRegularFile(place)) {
            return Stream.of(place);
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Answer> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .flatMap(line -> answers(JsonMapper.shared().readTree(line)).stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Answer> answers(JsonNode line) {
        Rubric rubric = rubric(line);
        if (!line.has("answers")) {
            return List.of(answer(line.path("id").asString(), rubric, line));
        }
        List<Answer> answers = new ArrayList<>();
        line.path("answers")
                .forEach(node -> answers.add(answer(line.path("id").asString() + "-" + answers.size(), rubric, node)));
        return answers;
    }

    private static Answer answer(String id, Rubric rubric, JsonNode node) {
        List<PointState> states = new ArrayList<>();
        node.path("states")
                .forEach(state -> states.add(PointState.valueOf(state.asString().toUpperCase(Locale.ROOT))));
        return new Answer(
                id, rubric, node.path("style").asString(), node.path("answer").asString(), states);
    }

    static Rubric rubric(JsonNode line) {
        List<Criterion> criteria = new ArrayList<>();
        for (JsonNode point : line.path("points")) {
            Importance importance =
                    point.path("importance").asString("supporting").equals("essential")
                            ? Importance.ESSENTIAL
                            : Importance.SUPPORTING;
            List<String> accepted = new ArrayList<>();
            point.path("accepted").forEach(wording -> accepted.add(wording.asString()));
            double weight = point.path("weight").asDouble(importance == Importance.ESSENTIAL ? 1 : 0.5);
            criteria.add(new Criterion(point.path("text").asString(), weight, importance, accepted));
        }
        QuestionKind kind = QuestionKind.valueOf(
                line.path("kind").asString("technical").replace('-', '_').toUpperCase(Locale.ROOT));
        return new Rubric(line.path("question").asString(), kind, criteria);
    }
}
