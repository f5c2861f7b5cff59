package dev.greenroom.hiring;

import java.util.Arrays;

/** How far an application has come. */
public enum Stage {
    RECEIVED("Received"),
    SCREENING("Screening"),
    INTERVIEW("Interview"),
    OFFER("Offer"),
    HIRED("Hired"),
    REJECTED("Rejected");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** All names, in the order in which applications go through. */
    static String[] names() {
        return Arrays.stream(values()).map(Stage::name).toArray(String[]::new);
    }

    /** The stage in the words of the page. */
    public String label() {
        return label;
    }
}
