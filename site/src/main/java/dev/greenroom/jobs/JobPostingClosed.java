package dev.greenroom.jobs;

/** A posting was closed, by hand or at its last day. */
public record JobPostingClosed(JobPostingId id) {}
