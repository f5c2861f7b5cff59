package dev.greenroom.grading;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object a line. */
final class JsonLines implements BulkInput {

    private final CappedLines lines;

    JsonLines(CappedLines lines) {
        this.lines = lines;
    }

    @Override
    public @Nullable Line next() throws IOException {
        String line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        Optional<String> fault = lines.fault();
        return fault.isPresent() ? new Malformed(lines.number(), fault.get()) : parsed(line);
    }

    private Line parsed(String line) {
        try {
            JsonNode node = JsonMapper.shared().readTree(line);
            return BulkFields.answer(node, lines.number());
        } catch (JacksonException e) {
            return new Malformed(lines.number(), "The line is not a JSON object: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            return new Malformed(lines.number(), String.valueOf(e.getMessage()));
        }
    }

    @Override
    public double share() {
        return lines.share();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
