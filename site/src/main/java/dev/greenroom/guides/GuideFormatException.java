package dev.greenroom.guides;

import java.util.List;

/** Says which lines of a guide in Greenroom's own format cannot be read, and why. */
public final class GuideFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient List<String> problems;

    GuideFormatException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** Returns one sentence for each problem, in the order of the lines. */
    public List<String> problems() {
        return problems;
    }
}
