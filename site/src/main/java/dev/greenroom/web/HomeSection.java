package dev.greenroom.web;

import java.util.List;

/**
 * A block of the home page; each module that has something to show there gives one.
 *
 * @param id the anchor on the page
 * @param more the words of the link to the rest, whose address is href
 */
public record HomeSection(String id, String title, List<Entry> entries, String more, String href) {

    /** A thing to open, with one line about it. */
    public record Entry(String title, String note, String href) {}

    /** A module's contribution to the home page. */
    @FunctionalInterface
    public interface Source {

        /** The block as it stands now; one without entries is left out. */
        HomeSection homeSection();
    }
}
