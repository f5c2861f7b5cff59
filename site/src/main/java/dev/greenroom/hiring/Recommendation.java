package dev.greenroom.hiring;

/** What a reviewer concludes. */
public enum Recommendation {
    STRONG_NO("Definitely not"),
    NO("Rather not"),
    YES("Rather yes"),
    STRONG_YES("Definitely yes");

    private final String label;

    Recommendation(String label) {
        this.label = label;
    }

    /** The conclusion in the words of the page. */
    public String label() {
        return label;
    }
}
