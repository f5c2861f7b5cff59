package dev.greenroom.rehearsal;

import dev.greenroom.accounts.CandidateData;
import dev.greenroom.accounts.CandidateId;
import org.springframework.stereotype.Component;

/** The candidate's rehearsals for the download and the deletion. */
@Component
class RehearsalData implements CandidateData {

    private final Rehearsals rehearsals;
    private final Drafts drafts;

    RehearsalData(Rehearsals rehearsals, Drafts drafts) {
        this.rehearsals = rehearsals;
        this.drafts = drafts;
    }

    @Override
    public String section() {
        return "rehearsals";
    }

    @Override
    public Object export(CandidateId candidate) {
        return rehearsals.of(candidate).stream()
                .map(rehearsal -> RehearsalExport.of(
                        rehearsal,
                        turn -> drafts.find(rehearsal.id(), turn.number()).map(Draft::text)))
                .toList();
    }

    @Override
    public void delete(CandidateId candidate) {
        rehearsals.deleteAll(candidate);
    }
}
