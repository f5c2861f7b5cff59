package dev.greenroom.hiring;

/** A lead in the office's list, with the name of whoever works on it. */
public record LeadRow(Lead lead, String assignee) {}
