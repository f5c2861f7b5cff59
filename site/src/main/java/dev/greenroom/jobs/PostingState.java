package dev.greenroom.jobs;

/** Where a posting stands; it moves forward only. */
public enum PostingState {
    DRAFT,
    PUBLISHED,
    CLOSED;

    /** The state in the words of the page. */
    public String label() {
        return switch (this) {
            case DRAFT -> "Draft";
            case PUBLISHED -> "Published";
            case CLOSED -> "Closed";
        };
    }
}
