package dev.greenroom.rehearsal;

import dev.greenroom.accounts.CandidateId;
import java.time.Instant;

/** A candidate has answered the last question of a rehearsal, or has ended it early. */
public record RehearsalFinished(RehearsalId rehearsal, CandidateId candidate, Instant at) {}
