package dev.greenroom.guides;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Turns what a person uploads into text, whichever of the usual encodings it is in. */
final class SourceText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private SourceText() {}

    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return withoutMark(new String(bytes, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return withoutMark(new String(bytes, StandardCharsets.UTF_16BE));
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw new UnreadableGuideException(
                        "This file is not text. Save the page as HTML, or copy its text into a plain text file.");
            }
        }
        try {
            return withoutMark(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Makes special blanks plain and takes out characters that nobody sees. */
    static String visible(String text) {
        return text.replaceAll("[\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]", " ")
                .replaceAll("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD\\u202A-\\u202E]", "")
                .replaceAll("[\\u2028\\u2029\\u0085\\f\\u000B]", " ")
                .replace("\t", "    ")
                .replaceAll("\\p{Cc}", "");
    }
}
