package dev.greenroom.hiring;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Files that are nothing but text, in the usual encodings. */
final class PlainText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private PlainText() {}

    /** The text, if the file holds nothing else. */
    static Optional<String> read(byte[] content) {
        if (startsWith(content, 0xFE, 0xFF) || startsWith(content, 0xFF, 0xFE)) {
            return decode(content, StandardCharsets.UTF_16);
        }
        if (hasControls(content)) {
            return Optional.empty();
        }
        return decode(content, StandardCharsets.UTF_8).or(() -> Optional.of(new String(content, WINDOWS)));
    }

    static boolean startsWith(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (Byte.toUnsignedInt(content[i]) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasControls(byte[] content) {
        for (byte b : content) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> decode(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
