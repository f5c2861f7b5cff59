package dev.greenroom.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One JSON object a line, to a box and back. Not for use by two threads at once. */
final class Wire {

    /** The reply is not in the judge's form. */
    static final class Malformed extends Exception {
        Malformed(String reason) {
            super(reason, null, false, false);
        }
    }

    private final OutputStream requests;
    private final InputStream replies;
    private final int longestLine;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int end;

    Wire(OutputStream requests, InputStream replies, int longestLine) {
        this.requests = requests;
        this.replies = replies;
        this.longestLine = longestLine;
    }

    void send(ObjectNode message) throws IOException {
        requests.write(Json.line(message));
        requests.flush();
    }

    /** @throws EOFException if the other side has closed */
    ObjectNode receive() throws IOException, Malformed {
        byte[] line = line();
        try {
            JsonNode message = Json.read(line);
            if (message instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw new Malformed("it is not in the judge's form");
        }
        throw new Malformed("it is not in the judge's form");
    }

    private byte[] line() throws IOException, Malformed {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (true) {
            for (int i = position; i < end; i++) {
                if (buffer[i] == '\n') {
                    line.write(buffer, position, i - position);
                    position = i + 1;
                    return line.toByteArray();
                }
            }
            line.write(buffer, position, end - position);
            if (line.size() > longestLine) {
                throw new Malformed("it is larger than " + (longestLine >> 20) + " MB");
            }
            position = 0;
            end = replies.read(buffer);
            if (end < 0) {
                end = 0;
                throw new EOFException("the box has closed");
            }
        }
    }
}
