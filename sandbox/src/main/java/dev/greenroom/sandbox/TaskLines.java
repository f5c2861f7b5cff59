package dev.greenroom.sandbox;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A file of tasks: one JSON object a line, or one JSON array; also compressed by gzip. */
final class TaskLines {

    private TaskLines() {}

    /** @throws InvalidLabException with file and line, if it is neither */
    static List<JsonNode> read(Path file) {
        String text = text(file);
        if (text.startsWith("[")) {
            List<JsonNode> records = new ArrayList<>();
            parse(file, 1, text).forEach(records::add);
            return records;
        }
        List<JsonNode> records = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                records.add(parse(file, number, line));
            }
        }
        return records;
    }

    /** A task and a solution to it from another file. */
    record Sampled(JsonNode task, JsonNode sample) {}

    static List<Sampled> sampled(Path file, Path samples) {
        Map<String, JsonNode> tasks = new HashMap<>();
        read(file).forEach(task -> tasks.put(id(task), task));
        List<Sampled> sampled = new ArrayList<>();
        for (JsonNode sample : read(samples)) {
            JsonNode task = tasks.get(id(sample));
            if (task == null) {
                throw new InvalidLabException(samples + ": no task is called " + id(sample));
            }
            sampled.add(new Sampled(task, sample));
        }
        return sampled;
    }

    static String required(Path file, JsonNode task, String field) {
        if (!task.path(field).isString()) {
            throw new InvalidLabException(file + ": task " + id(task) + " has no \"" + field + "\"");
        }
        return task.path(field).asString();
    }

    /** Some files number their tasks, others name them. */
    static String id(JsonNode task) {
        return task.path("task_id").asString("(without task_id)");
    }

    private static JsonNode parse(Path file, int number, String text) {
        try {
            return Json.read(text);
        } catch (JacksonException e) {
            throw new InvalidLabException(file + ", line " + number + ": not JSON: " + e.getOriginalMessage());
        }
    }

    private static String text(Path file) {
        try (InputStream stream = open(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new InvalidLabException("cannot read " + file + ": " + e.getMessage());
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream stream = new BufferedInputStream(Files.newInputStream(file));
        return file.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream;
    }
}
