package dev.greenroom;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;

/** Files that nobody sends by accident, made from a line of a case. */
final class BadFiles {

    private static final int MILLION = 1_000_000;

    private BadFiles() {}

    /** What the case says: text in an encoding, bytes, a text many times over, or a file of a kind made here. */
    static byte[] content(JsonNode file) {
        if (file.has("kind")) {
            return made(file.get("kind").asString());
        }
        if (file.has("bytes")) {
            return HexFormat.of().parseHex(file.get("bytes").asString());
        }
        String text = file.path("before").asString("")
                + file.path("text").asString("").repeat(file.path("times").asInt(1))
                + file.path("after").asString("");
        return text.getBytes(Charset.forName(file.path("encoding").asString("UTF-8")));
    }

    private static byte[] made(String kind) {
        return switch (kind) {
            case "zip" -> zip("jobs.csv", "title\nWell Digger\n".getBytes(StandardCharsets.UTF_8));
            case "zip bomb" -> zip("a.zip", zip("b.zip", zip("zeros", new byte[50 * MILLION])));
            case "zip that climbs" -> zip("../../etc/passwd", new byte[10]);
            case "gzip bomb" -> gzip(new byte[100 * MILLION]);
            case "picture and page" -> joined("GIF89a\u0001\u0000\u0001\u0000", "<script>alert(1)</script>");
            case "document and page" -> joined("%PDF-1.7\n%\u00e2\u00e3\n", "<script>alert(1)</script>\u0000");
            case "document and archive" -> concat(joined("%PDF-1.7\n", ""), zip("jobs.csv", new byte[10]));
            case "program" -> joined("MZ\u0090\u0000\u0003", "This program cannot be run in DOS mode.");
            case "100 MB" -> new byte[100 * MILLION];
            case "100 MB of text" ->
                "title\n".concat("Well Digger\n".repeat(8_400_000)).getBytes(StandardCharsets.UTF_8);
            default -> throw new AssertionError("No file of the kind " + kind);
        };
    }

    private static byte[] joined(String head, String rest) {
        return (head + rest).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] concat(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
