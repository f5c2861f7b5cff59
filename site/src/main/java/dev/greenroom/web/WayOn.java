package dev.greenroom.web;

import java.io.Serializable;

/**
 * Where to go from a page that has nothing more to offer.
 *
 * @param label the words of the button
 */
public record WayOn(String href, String label) implements Serializable {

    static final WayOn TO_THE_GUIDES = new WayOn("/guides", "To the guides");
}
