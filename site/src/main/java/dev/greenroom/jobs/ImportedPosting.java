package dev.greenroom.jobs;

import java.util.List;

/**
 * A posting that an import would save, with its key and the line that it starts on.
 *
 * @param saysMode whether the file says where the work is done, on site or not; a place alone does not
 */
record ImportedPosting(JobDetails details, String key, int line, boolean saysMode) {

    ImportedPosting withKey(String changed) {
        return new ImportedPosting(details, changed, line, saysMode);
    }

    /** The same posting at further places. */
    ImportedPosting at(List<Place> places) {
        Workplace workplace = details.workplace();
        return new ImportedPosting(
                details.withWorkplace(new Workplace(workplace.mode(), places, workplace.openTo())),
                key,
                line,
                saysMode);
    }
}
