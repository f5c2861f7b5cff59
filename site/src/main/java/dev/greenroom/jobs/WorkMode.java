package dev.greenroom.jobs;

/** Where the work is done. */
public enum WorkMode {
    ON_SITE("On site"),
    HYBRID("Partly from home"),
    REMOTE("Remote");

    private final String label;

    WorkMode(String label) {
        this.label = label;
    }

    /** The mode in the words of the page. */
    public String label() {
        return label;
    }
}
