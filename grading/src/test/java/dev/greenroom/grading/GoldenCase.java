package dev.greenroom.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder with an answer and what the grader must make of it. */
record GoldenCase(String name, Rubric rubric, String answer, JsonNode expected) {

    private static final Path ROOT = Path.of("src/test/resources/golden");

    static Stream<GoldenCase> all() {
        try (Stream<Path> folders = Files.list(ROOT.resolve("cases"))) {
            return folders.sorted().map(GoldenCase::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Rubric rubric(String name) {
        return RubricFile.rubric(json(ROOT.resolve("rubrics").resolve(name + ".json")));
    }

    private static GoldenCase read(Path folder) {
        JsonNode expected = json(folder.resolve("expected.json"));
        Rubric rubric = rubric(expected.path("rubric").asString());
        return new GoldenCase(folder.getFileName().toString(), rubric, text(folder.resolve("answer.txt")), expected);
    }

    private static JsonNode json(Path file) {
        return JsonMapper.shared().readTree(text(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double atLeast() {
        return expected.path("atLeast").asDouble(0);
    }

    double atMost() {
        return expected.path("atMost").asDouble(1);
    }

    List<String> names(String field) {
        return expected.path(field).valueStream().map(node -> node.asString("")).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
