package dev.greenroom.guides;

import dev.greenroom.accounts.CandidateData;
import dev.greenroom.accounts.CandidateId;
import org.springframework.stereotype.Component;

/** The guides that a candidate brought, for taking along and for deleting. */
@Component
class GuidesOfCandidate implements CandidateData {
    private final Guides guides;

    GuidesOfCandidate(Guides guides) {
        this.guides = guides;
    }

    @Override
    public String section() {
        return "guides";
    }

    @Override
    public Object export(CandidateId candidate) {
        return guides.broughtBy(candidate);
    }

    @Override
    public void delete(CandidateId candidate) {
        guides.deleteAll(candidate);
    }
}
