package dev.greenroom.rehearsal;

import dev.greenroom.guides.FollowUp;
import java.util.List;

/** What the interviewer may ask next, as it stood when the rehearsal began. */
record PlannedFollowUp(String prompt, List<PlannedPoint> points) {

    PlannedFollowUp {
        points = List.copyOf(points);
    }

    static PlannedFollowUp of(FollowUp followUp) {
        return new PlannedFollowUp(
                followUp.prompt(),
                followUp.response().stream()
                        .map(point -> PlannedPoint.of("", point))
                        .filter(PlannedPoint::hasWords)
                        .toList());
    }
}
