package dev.greenroom.grading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The answers of a file, read one at a time. */
sealed interface BulkInput extends AutoCloseable permits JsonLines, CsvRecords {

    static BulkInput open(Path file) throws IOException {
        CappedLines lines = new CappedLines(Files.newInputStream(file), Files.size(file));
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv") ? new CsvRecords(lines) : new JsonLines(lines);
    }

    /** The next line, or null at the end. */
    @Nullable
    Line next() throws IOException;

    /** How much of the file has been read, 0 to 1. */
    double share();

    @Override
    void close() throws IOException;

    /** What a line of the input turns out to be. */
    sealed interface Line {}

    /**
     * An answer with what it is graded against: a rubric, or right answers.
     *
     * @param rubric the rubric, unless there are references
     * @param references right answers; empty when there is a rubric
     */
    record Answer(JsonNode id, String question, @Nullable Rubric rubric, List<String> references, String text)
            implements Line {}

    /** A line that cannot be graded. */
    record Malformed(long number, String reason) implements Line {}
}
