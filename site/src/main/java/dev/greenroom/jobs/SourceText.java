package dev.greenroom.jobs;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The text of a file in whatever usual encoding it came, with what was guessed about it. */
record SourceText(String text, List<LineNote> notes) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LARGEST = 256 * 1024 * 1024;

    static SourceText of(byte[] content) {
        if (content.length > LARGEST) {
            throw new UnreadableFile("This file is larger than 256 MB. Split it and import the parts.");
        }
        Charset marked = byMark(content);
        if (marked != null) {
            return new SourceText(
                    withoutMark(decode(content, marked)
                            .orElseThrow(() -> new UnreadableFile("This file says that it is " + marked
                                    + " text and is not. Save it as UTF-8 and import it again."))),
                    List.of());
        }
        if (hasControls(content)) {
            throw new UnreadableFile(
                    "This is not a text file. Export the jobs as CSV or JSON, or save the page as HTML.");
        }
        Optional<String> utf8 = decode(content, StandardCharsets.UTF_8);
        return utf8.map(text -> new SourceText(text, List.of())).orElseGet(() -> guess(content));
    }

    private static SourceText guess(byte[] content) {
        List<Integer> broken = brokenLines(content);
        if (hasRealUtf8(content)) {
            throw new UnreadableFile("Line " + broken.getFirst()
                    + " is not UTF-8 while others are: two encodings are mixed. Save the whole file as UTF-8.");
        }
        return new SourceText(
                new String(content, WINDOWS),
                List.of(new LineNote(broken.getFirst(), "not UTF-8: read as Windows-1252, look at the accents")));
    }

    private static @Nullable Charset byMark(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(content, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean startsWith(byte[] content, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (content.length <= i || Byte.toUnsignedInt(content[i]) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean hasControls(byte[] content) {
        for (byte b : content) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return true;
            }
        }
        return false;
    }

    private static List<Integer> brokenLines(byte[] content) {
        List<Integer> broken = new ArrayList<>();
        int line = 1;
        int start = 0;
        for (int i = 0; i <= content.length; i++) {
            if (i == content.length || content[i] == '\n') {
                if (decode(ByteBuffer.wrap(content, start, i - start), StandardCharsets.UTF_8)
                        .isEmpty()) {
                    broken.add(line);
                }
                line++;
                start = i + 1;
            }
        }
        return broken;
    }

    /** Whether a line beyond ASCII is proper UTF-8, which text of another encoding hardly ever is. */
    private static boolean hasRealUtf8(byte[] content) {
        int start = 0;
        for (int i = 0; i <= content.length; i++) {
            if (i == content.length || content[i] == '\n') {
                ByteBuffer line = ByteBuffer.wrap(content, start, i - start);
                int length = i - start;
                if (decode(line, StandardCharsets.UTF_8)
                        .filter(text -> text.length() < length)
                        .isPresent()) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static Optional<String> decode(byte[] content, Charset charset) {
        return decode(ByteBuffer.wrap(content), charset);
    }

    private static Optional<String> decode(ByteBuffer content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(content)
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
