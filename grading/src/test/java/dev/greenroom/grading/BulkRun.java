package dev.greenroom.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A run of bulk grading and what it complained of; all runs share one grader. */
record BulkRun(BulkSummary summary, List<String> complaints) {

    private static final Path SAMPLES = Path.of("src/test/resources/bulk");
    private static final Grader GRADER = Grader.open();

    static BulkRun ofSample(String name, Path output, int workers, double scale) {
        return of(SAMPLES.resolve(name), output, workers, scale);
    }

    static BulkRun of(Path answers, Path output) {
        return of(answers, output, 1, 1);
    }

    private static BulkRun of(Path input, Path output, int workers, double scale) {
        List<String> complaints = new ArrayList<>();
        BulkSummary summary = new BulkGrading(GRADER, workers, scale).run(input, output, new BulkListener() {
            @Override
            public void graded(long answers, double share) {
                assertThat(share).isBetween(0.0, 1.0);
            }

            @Override
            public void malformed(long line, String reason) {
                complaints.add(line + ": " + reason);
            }
        });
        return new BulkRun(summary, complaints);
    }

    static List<JsonNode> grades(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    /** A line with an answer to a question about salt. */
    static String salt(String id, String answer) {
        return """
                {"id":"%s","question":"How?","reference":"The water was evaporated.","answer":"%s"}
                """.formatted(id, answer);
    }
}
