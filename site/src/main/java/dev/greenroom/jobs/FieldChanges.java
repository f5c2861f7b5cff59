package dev.greenroom.jobs;

import dev.greenroom.web.ChangedFields;
import java.util.List;

/** In which fields two versions of a posting differ, by the names that the office's form gives them. */
final class FieldChanges {

    private FieldChanges() {}

    static ChangedFields between(JobDetails before, JobDetails after) {
        JobForm old = JobForm.of(before);
        JobForm now = JobForm.of(after);
        return new ChangedFields()
                .with("title", old.title(), now.title())
                .with("employer", old.employer(), now.employer())
                .with("confidential", old.confidential(), now.confidential())
                .with("where the work is done", old.mode(), now.mode())
                .with("places", old.places(), now.places())
                .with("remote work is open to", old.openTo(), now.openTo())
                .with("employment", old.types(), now.types())
                .with("team", old.team(), now.team())
                .with("pay", pay(old), pay(now))
                .with("exemption from naming the pay", old.payExemption(), now.payExemption())
                .with("date posted", old.datePosted(), now.datePosted())
                .with("open until", old.validThrough(), now.validThrough())
                .with("reference", old.reference(), now.reference())
                .with("description", old.description(), now.description())
                .with("guide", old.guide(), now.guide())
                .with("questions", old.questions(), now.questions())
                .with("authorised by", old.authorisation(), now.authorisation());
    }

    private static List<String> pay(JobForm form) {
        return List.of(form.salaryMin(), form.salaryMax(), form.currency(), form.unit(), form.salaryText());
    }
}
