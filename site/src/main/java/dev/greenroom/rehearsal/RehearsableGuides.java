package dev.greenroom.rehearsal;

import dev.greenroom.accounts.CandidateId;
import dev.greenroom.guides.GuideId;
import dev.greenroom.guides.Guides;
import dev.greenroom.guides.StoredGuide;
import dev.greenroom.web.NotFound;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The guides that a candidate can rehearse: everybody's, and those that the candidate brought. */
@Component
class RehearsableGuides {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Guides guides;

    RehearsableGuides(Guides guides) {
        this.guides = guides;
    }

    /** Finds a guide by the name in its address, or by its id, which outlives a change of name. */
    Rehearsable get(String name, Optional<CandidateId> candidate) {
        return find(name, candidate)
                .map(RehearsableGuides::rehearsable)
                .orElseThrow(() -> new NotFound(
                        "There is no such guide, or it has been deleted. All there are stand under Guides."));
    }

    private Optional<StoredGuide> find(String name, Optional<CandidateId> candidate) {
        if (!ID.matcher(name).matches()) {
            return guides.find(name, candidate);
        }
        return guides.byId(new GuideId(UUID.fromString(name))).filter(stored -> stored.isVisibleTo(candidate));
    }

    private static Rehearsable rehearsable(StoredGuide stored) {
        return new Rehearsable(
                new GuideSource(stored.id(), stored.guide().title()),
                stored.slug(),
                stored.guide().questions().stream().map(PlannedQuestion::of).toList());
    }
}
