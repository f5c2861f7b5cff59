package dev.greenroom.grading;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The file of grades: what an earlier run wrote is kept, and new grades are appended. */
final class BulkOutput implements Closeable {

    private static final String START_OF_A_GRADE = "{\"id\":";
    private final Path file;
    private final BufferedReader earlier;
    private final Writer writer;
    private boolean pastEarlier;

    private BulkOutput(Path file, BufferedReader earlier, Writer writer) {
        this.file = file;
        this.earlier = earlier;
        this.writer = writer;
    }

    static BulkOutput open(Path file) throws IOException {
        checkHoldsGrades(file);
        dropHalfLine(file);
        Writer writer = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return new BulkOutput(file, Files.newBufferedReader(file), writer);
    }

    /** Nothing is cut off a file that somebody named by mistake. */
    private static void checkHoldsGrades(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            return;
        }
        byte[] start = new byte[START_OF_A_GRADE.length()];
        try (InputStream in = Files.newInputStream(file)) {
            int read = in.readNBytes(start, 0, start.length);
            if (!START_OF_A_GRADE.startsWith(new String(start, 0, read, StandardCharsets.UTF_8))) {
                throw new BulkException(file + " holds something else than grades. Name another output.");
            }
        }
    }

    /** A run that was killed may have left the beginning of a line. */
    private static void dropHalfLine(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long end = bytes.length();
            while (end > 0 && !isLineEnd(bytes, end - 1)) {
                end--;
            }
            bytes.setLength(end);
        }
    }

    private static boolean isLineEnd(RandomAccessFile bytes, long position) throws IOException {
        bytes.seek(position);
        return bytes.read() == '\n';
    }

    /** Whether the next earlier grade is the one for this answer by this grader. */
    boolean keeps(JsonNode id, String seal, String grader) throws IOException {
        String line = pastEarlier ? null : earlier.readLine();
        if (line == null) {
            pastEarlier = true;
            return false;
        }
        JsonNode grade = parsed(line);
        if (!grade.path("id").equals(JsonMapper.shared().readTree(id.toString()))) {
            throw new BulkException(file + " holds grades for another input (expected id " + id + ", found "
                    + grade.path("id") + "). Name another output or remove the file.");
        }
        if (!grade.path("grader").asString("").equals(grader)) {
            throw new BulkException(
                    file + " was graded by " + grade.path("grader").asString("another grader") + ", not by " + grader
                            + ". Name another output or remove the file.");
        }
        if (!grade.path("seal").asString("").equals(seal)) {
            throw new BulkException(file + " holds a grade for id " + id
                    + " that was given to another answer, rubric or scale. Name another output or remove the file.");
        }
        return true;
    }

    private JsonNode parsed(String line) {
        try {
            return JsonMapper.shared().readTree(line);
        } catch (JacksonException e) {
            throw new BulkException(
                    file + " holds a line that is no grade. Name another output or remove the file.", e);
        }
    }

    void checkAllKept() throws IOException {
        if (!pastEarlier && earlier.readLine() != null) {
            throw new BulkException(file + " holds more grades than the input has answers. Name another output.");
        }
    }

    void append(JsonNode grade) throws IOException {
        pastEarlier = true;
        writer.write(grade.toString() + "\n");
        writer.flush();
    }

    @Override
    public void close() throws IOException {
        writer.close();
        earlier.close();
    }
}
