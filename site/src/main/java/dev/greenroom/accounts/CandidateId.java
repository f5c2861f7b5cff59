package dev.greenroom.accounts;

import java.util.UUID;

/** Names an anonymous candidate: one browser, no account. */
public record CandidateId(UUID value) {}
