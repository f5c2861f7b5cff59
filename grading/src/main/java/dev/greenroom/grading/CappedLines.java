package dev.greenroom.grading;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lines of UTF-8 text, numbered from 1; a line that is too long to hold or in another encoding says so. */
final class CappedLines implements Closeable {

    static final int LONGEST = 1 << 20;
    private final InputStream in;
    private final long size;
    private long read;
    private long number;
    private @Nullable String fault;

    CappedLines(InputStream in, long size) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.size = size;
    }

    /** The next line without its line end, or null at the end. */
    @Nullable
    String next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        fault = null;
        int next = in.read();
        if (next < 0) {
            return null;
        }
        number++;
        for (; next >= 0 && next != '\n'; next = in.read()) {
            read++;
            if (bytes.size() < LONGEST) {
                bytes.write(next);
            } else {
                fault = "The line is longer than " + LONGEST + " bytes.";
            }
        }
        read++;
        return withoutMarks(text(bytes));
    }

    private String text(ByteArrayOutputStream bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException _) {
            fault = fault == null ? "The line is not UTF-8. Save the file in that encoding." : fault;
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }

    private String withoutMarks(String line) {
        String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /** What is wrong with the last line, if anything. */
    Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    long number() {
        return number;
    }

    double share() {
        return size == 0 ? 1 : Math.min(1, (double) read / size);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
