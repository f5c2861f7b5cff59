package dev.greenroom.rehearsal;

/** The one prominent button of a page. */
public record NextStep(String label, String href) {}
