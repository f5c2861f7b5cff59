package dev.greenroom.rehearsal;

import dev.greenroom.grading.StarFinding;
import dev.greenroom.grading.StarPart;
import java.util.Optional;

/** Whether a story or plan has one of its parts, and where. */
record StarMark(StarPart part, Optional<Span> evidence) {

    static StarMark of(StarFinding finding) {
        return new StarMark(finding.part(), finding.evidence().map(Span::of));
    }
}
