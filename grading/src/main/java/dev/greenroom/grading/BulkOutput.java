package dev.greenroom.grading;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The file of grades: what an earlier run wrote is kept, new grades are appended, and nothing is ever cut off. */
final class BulkOutput implements Closeable {

    private static final String START_OF_A_GRADE = "{\"id\":";
    private final Path file;
    private final InputStream earlier;
    private final OutputStream out;
    private boolean pastEarlier;
    /** What a run that was killed wrote of its last line. */
    private byte[] begun = {};

    private BulkOutput(Path file, InputStream earlier, OutputStream out) {
        this.file = file;
        this.earlier = earlier;
        this.out = out;
    }

    static BulkOutput open(Path file) throws IOException {
        checkPlace(file);
        checkHoldsGrades(file);
        OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return new BulkOutput(file, new BufferedInputStream(Files.newInputStream(file)), out);
    }

    private static void checkPlace(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new BulkException("There is no folder " + folder + ". Make it, or name another output.");
        }
        if (Files.isDirectory(file)) {
            throw new BulkException(file + " is a folder. Name a file in it.");
        }
    }

    /** Nothing is written into a file that somebody named by mistake. */
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

    /** Whether the next earlier grade is the one for this answer by this grader. */
    boolean keeps(JsonNode id, String seal, String grader) throws IOException {
        String line = pastEarlier ? null : nextEarlier();
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

    /** The next whole line, or null where there is none; then the beginning of another may be left. */
    private @Nullable String nextEarlier() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = earlier.read(); next >= 0; next = earlier.read()) {
            if (next == '\n') {
                return line.toString(StandardCharsets.UTF_8);
            }
            line.write(next);
        }
        begun = line.toByteArray();
        return null;
    }

    void checkAllKept() throws IOException {
        if (!pastEarlier && (nextEarlier() != null || begun.length > 0)) {
            throw new BulkException(file + " holds more grades than the input has answers. Name another output.");
        }
    }

    /** Writes a grade, or the rest of it: the same answer gets the same bytes, so that a begun line is completed. */
    void append(JsonNode grade) throws IOException {
        pastEarlier = true;
        byte[] line = (grade + "\n").getBytes(StandardCharsets.UTF_8);
        if (begun.length >= line.length || !Arrays.equals(begun, Arrays.copyOf(line, begun.length))) {
            throw new BulkException(file
                    + " ends with a begun line that is no grade of this run. Name another output or remove the file.");
        }
        out.write(line, begun.length, line.length - begun.length);
        begun = new byte[0];
    }

    @Override
    public void close() throws IOException {
        out.close();
        earlier.close();
    }
}
