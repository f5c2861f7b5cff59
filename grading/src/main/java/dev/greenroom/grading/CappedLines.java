package dev.greenroom.grading;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of UTF-8 text, numbered from 1; a line too long to hold is cut and says so. */
final class CappedLines implements Closeable {

    static final int LONGEST = 1 << 20;
    private final InputStream in;
    private final long size;
    private long read;
    private long number;
    private boolean cut;

    CappedLines(InputStream in, long size) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.size = size;
    }

    /** The next line without its line end, or null at the end. */
    @Nullable
    String next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        cut = false;
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
                cut = true;
            }
        }
        read++;
        return withoutMarks(bytes.toString(StandardCharsets.UTF_8));
    }

    private String withoutMarks(String line) {
        String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    boolean wasCut() {
        return cut;
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
