package dev.greenroom.hiring;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** How well something was shown, from 1 to 5, with what each step means. */
public enum Rating {
    ONE(1, "Nothing of it was shown, or it was wrong."),
    TWO(2, "Little of it, with gaps that matter for this job."),
    THREE(3, "The essential points, some of them after help."),
    FOUR(4, "All essential points, without help."),
    FIVE(5, "All of it, borne out by the candidate's own work.");

    private final int figure;
    private final String anchor;

    Rating(int figure, String anchor) {
        this.figure = figure;
        this.anchor = anchor;
    }

    static Rating of(int figure) {
        return Arrays.stream(values())
                .filter(rating -> rating.figure == figure)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No rating is " + figure));
    }

    /** The rating as a figure. */
    @JsonValue
    public int figure() {
        return figure;
    }

    /** What has to be seen for it. */
    public String anchor() {
        return anchor;
    }
}
