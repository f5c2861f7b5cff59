package dev.greenroom.hiring;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Finds out what a file is by looking into it, and reads its text; its name and what its sender calls it count for nothing. */
@Component
class ResumeReader {

    static final int LARGEST = 10 * 1024 * 1024;

    private static final int[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final int[] ARCHIVE = {'P', 'K', 3, 4};
    private static final int[] OLDER_WORD = {0xD0, 0xCF, 0x11, 0xE0};
    private static final int[] RICH_TEXT = {'{', '\\', 'r', 't', 'f'};
    private static final int END_OF_ARCHIVE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private final PdfText pdf;

    ResumeReader(PdfText pdf) {
        this.pdf = pdf;
    }

    /** The résumé; throws {@link UnfitResume} with a message for whoever sent it. */
    ResumeFile read(String fileName, byte[] content) {
        checkSize(content.length);
        if (PlainText.startsWith(content, PDF)) {
            checkOneThingOnly(content);
            return file(fileName, ResumeFormat.PDF, content, pdf.read(content));
        }
        if (PlainText.startsWith(content, ARCHIVE)) {
            OfficeFile office = OfficeFile.open(content);
            return file(fileName, office.format(), content, office.text());
        }
        if (PlainText.startsWith(content, OLDER_WORD)) {
            throw new UnfitResume("This is an older Word file, or one that is locked with a password."
                    + " Save it as DOCX or PDF without a password and choose that file.");
        }
        return file(fileName, ResumeFormat.TXT, content, plain(content));
    }

    private static void checkSize(int size) {
        if (size == 0) {
            throw new UnfitResume("This file is empty. Choose your résumé again.");
        }
        if (size > LARGEST) {
            throw new UnfitResume(String.format(
                    Locale.ROOT,
                    "This file has %.1f MB, and 10 MB is the most. Save it with smaller pictures, or as PDF.",
                    Math.ceil(size / 104857.6) / 10));
        }
    }

    private static String plain(byte[] content) {
        if (PlainText.startsWith(content, RICH_TEXT)) {
            throw new UnfitResume("This is rich text (RTF). Save it as DOCX or PDF and choose that file.");
        }
        return PlainText.read(content)
                .orElseThrow(() -> new UnfitResume("This is not a PDF, DOCX, ODT or plain text, whatever its name says."
                        + " Save your résumé as one of these and choose that file."));
    }

    // A PDF that is an archive as well can be one thing to this site and another to whoever opens it later.
    private static void checkOneThingOnly(byte[] content) {
        int first = Math.max(0, content.length - END_OF_ARCHIVE - LONGEST_COMMENT);
        String tail = new String(content, first, content.length - first, StandardCharsets.ISO_8859_1);
        for (int at = tail.indexOf("PK\5\6"); at >= 0; at = tail.indexOf("PK\5\6", at + 1)) {
            if (at + END_OF_ARCHIVE <= tail.length()
                    && at + END_OF_ARCHIVE + tail.charAt(at + 20) + 256 * tail.charAt(at + 21) == tail.length()) {
                throw new UnfitResume("This file is a PDF and an archive in one. Make a new PDF and choose that.");
            }
        }
    }

    private static ResumeFile file(String name, ResumeFormat format, byte[] content, String text) {
        String clean = ResumeText.clean(text);
        if (clean.isEmpty() && format != ResumeFormat.PDF) {
            throw new UnfitResume("No words could be read in this file. Save your résumé as PDF and choose that file.");
        }
        return new ResumeFile(name, format, content, clean);
    }
}
