package dev.greenroom.hiring;

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

    /** The stage in the words of the page. */
    public String label() {
        return label;
    }
}
