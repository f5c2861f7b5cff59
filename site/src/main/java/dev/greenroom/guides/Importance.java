package dev.greenroom.guides;

/** Whether an answer can do without a point. */
public enum Importance {
    ESSENTIAL(1),
    SUPPORTING(0.5);

    private final double usualWeight;

    Importance(double usualWeight) {
        this.usualWeight = usualWeight;
    }

    /** Returns the weight of a point whose guide says nothing else, greater than 0 and at most 1. */
    public double usualWeight() {
        return usualWeight;
    }
}
