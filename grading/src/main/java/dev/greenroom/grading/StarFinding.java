package dev.greenroom.grading;

import java.util.Optional;

/**
 * Whether an answer has one part of a story or plan.
 *
 * @param part the part looked for
 * @param evidence the first sentence that has it, or nothing
 */
public record StarFinding(StarPart part, Optional<Evidence> evidence) {}
