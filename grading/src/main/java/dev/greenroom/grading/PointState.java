package dev.greenroom.grading;

/** What an answer does with one criterion. */
public enum PointState {
    COVERED,
    PARTIAL,
    MISSING,
    CONTRADICTED
}
