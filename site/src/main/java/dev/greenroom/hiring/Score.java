package dev.greenroom.hiring;

/** A rating with the evidence for it. */
public record Score(String attribute, Rating rating, String evidence) {}
