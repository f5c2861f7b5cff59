package dev.greenroom.hiring;

import java.util.Arrays;
import java.util.List;

/** How far the talk with a lead has come. */
public enum LeadState {
    NEW("New"),
    CONTACTED("Contacted"),
    QUALIFIED("Qualified"),
    WON("Won"),
    LOST("Lost"),
    SPAM("Spam");

    private final String label;

    LeadState(String label) {
        this.label = label;
    }

    /** The state in the words of the page. */
    public String label() {
        return label;
    }

    /** The states that may follow: any but this one, and back to new only out of spam. */
    public List<LeadState> next() {
        return Arrays.stream(values())
                .filter(state -> state != this && (state != NEW || this == SPAM))
                .toList();
    }
}
