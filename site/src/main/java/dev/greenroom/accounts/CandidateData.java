package dev.greenroom.accounts;

/** What a module keeps about candidates, so that they can take it along and have it deleted. */
public interface CandidateData {

    /** The name of this part in the candidate's download. */
    String section();

    /** Everything kept about the candidate, as records that can be written as JSON. */
    Object export(CandidateId candidate);

    /** Deletes everything kept about the candidate. */
    void delete(CandidateId candidate);
}
