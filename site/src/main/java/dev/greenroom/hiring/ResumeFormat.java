package dev.greenroom.hiring;

import java.util.Locale;

/** The kinds of files in which a résumé is taken. */
public enum ResumeFormat {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT("application/vnd.oasis.opendocument.text"),
    TXT("text/plain");

    private final String mediaType;

    ResumeFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
