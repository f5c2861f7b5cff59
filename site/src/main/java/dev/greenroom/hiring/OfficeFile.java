package dev.greenroom.hiring;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A DOCX or ODT file: an archive of XML, read once from its beginning and never further than it may unpack to. */
final class OfficeFile {

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;
    private static final int MOST_KEPT = 24 * 1024 * 1024;
    private static final Pattern KEPT = Pattern.compile(
            "mimetype|content\\.xml|\\[Content_Types]\\.xml|META-INF/manifest\\.xml|word/(?:header|document|footer)\\d*\\.xml");
    private static final Pattern MACROS = Pattern.compile("(?i).*vbaProject\\.bin|Basic/.+|Scripts/.+");
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private final Map<String, byte[]> parts = new TreeMap<>();
    private final Set<String> names = new HashSet<>();
    private long unpacked;
    private long kept;

    private OfficeFile() {}

    static OfficeFile open(byte[] content) {
        OfficeFile file = new OfficeFile();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                file.take(entry, zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw damaged();
        }
        return file;
    }

    ResumeFormat format() {
        if (text("mimetype").strip().equals(ResumeFormat.ODT.mediaType())) {
            return ResumeFormat.ODT;
        }
        if (text("[Content_Types].xml").contains(WORD)) {
            return ResumeFormat.DOCX;
        }
        throw new UnfitResume("This is an archive or another kind of document, and neither DOCX nor ODT."
                + " Save your résumé as PDF, DOCX, ODT or plain text and choose that file.");
    }

    String text() {
        try {
            return format() == ResumeFormat.ODT ? openDocument() : word();
        } catch (javax.xml.stream.XMLStreamException e) {
            throw damaged();
        }
    }

    private String openDocument() throws javax.xml.stream.XMLStreamException {
        if (text("META-INF/manifest.xml").contains("encryption-data")) {
            throw new UnfitResume("This file is locked with a password. Save it without one and choose it again.");
        }
        return DocumentText.ofOpenDocument(part("content.xml"));
    }

    private String word() throws javax.xml.stream.XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (String kind : new String[] {"header", "document", "footer"}) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                if (part.getKey().startsWith("word/" + kind)) {
                    text.append(DocumentText.ofWord(part.getValue())).append('\n');
                }
            }
        }
        if (parts.keySet().stream().noneMatch(name -> name.startsWith("word/document"))) {
            throw damaged();
        }
        return text.toString();
    }

    private void take(ZipEntry entry, InputStream in) throws IOException {
        String name = entry.getName();
        if (!names.add(name) || names.size() > MOST_ENTRIES) {
            throw damaged();
        }
        if (MACROS.matcher(name).matches()) {
            throw new UnfitResume("This document contains macros. Save it as PDF, or as a document without them.");
        }
        ByteArrayOutputStream out = KEPT.matcher(name).matches() ? new ByteArrayOutputStream() : null;
        byte[] buffer = new byte[16 * 1024];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            unpacked += read;
            kept += out == null ? 0 : read;
            if (unpacked > MOST_UNPACKED || kept > MOST_KEPT) {
                throw new UnfitResume("This document unpacks to far more than a résumé needs."
                        + " Save it as PDF and choose that file.");
            }
            if (out != null) {
                out.write(buffer, 0, read);
            }
        }
        if (out != null) {
            parts.put(name, out.toByteArray());
        }
    }

    private byte[] part(String name) {
        byte[] part = parts.get(name);
        if (part == null) {
            throw damaged();
        }
        return part;
    }

    private String text(String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static UnfitResume damaged() {
        return new UnfitResume("This document is damaged or locked. Open it in the program that you wrote it with,"
                + " save it as PDF and choose that file.");
    }
}
