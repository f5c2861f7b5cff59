package dev.greenroom.grading;

/** Whether an answer can be good without a criterion. */
public enum Importance {
    ESSENTIAL,
    SUPPORTING
}
