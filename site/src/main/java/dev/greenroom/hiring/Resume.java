package dev.greenroom.hiring;

import java.util.Locale;

/**
 * What is known of a résumé without opening it.
 *
 * @param fileName its own name without any path; the end of it is what the content says
 * @param size in bytes
 * @param text what can be read in it, or nothing where it holds pictures only
 */
public record Resume(String fileName, ResumeFormat format, int size, String text) {

    /** The size in the words of the page. */
    public String sizeInWords() {
        return size < 1024 * 1024
                ? Math.max(1, size / 1024) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", size / 1024.0 / 1024.0);
    }
}
