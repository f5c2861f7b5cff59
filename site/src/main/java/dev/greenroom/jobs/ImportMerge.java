package dev.greenroom.jobs;

import java.util.List;

/** What a repeated import says counts; what it leaves unsaid, and what only people here decide, stays. */
final class ImportMerge {

    private ImportMerge() {}

    /**
     * The posting as it is after a repeated import.
     *
     * @param authorisation what was typed at this import, or empty; it fills what is empty and replaces nothing
     */
    static JobDetails over(JobDetails before, ImportedPosting posting, String authorisation) {
        JobDetails now = posting.details();
        return new JobDetails(
                now.title(),
                new Employer(
                        said(now.employer().name(), before.employer().name()),
                        before.employer().confidential() || now.employer().confidential()),
                workplace(before.workplace(), now.workplace(), posting.saysMode()),
                terms(before.terms(), now.terms()),
                dates(before.dates(), now.dates()),
                said(now.reference(), before.reference()),
                said(now.description(), before.description()),
                new InterviewPlan(
                        said(now.interview().guide(), before.interview().guide()),
                        before.interview().questions()),
                new Clearance(
                        said(before.clearance().authorisation(), authorisation),
                        before.clearance().payExemption()));
    }

    private static Workplace workplace(Workplace before, Workplace now, boolean saysMode) {
        List<Place> places = now.places().isEmpty() ? before.places() : now.places();
        if (!saysMode) {
            return new Workplace(before.mode(), places, before.openTo());
        }
        boolean openAsBefore = now.isRemote() && now.openTo().isEmpty();
        return new Workplace(now.mode(), places, openAsBefore ? before.openTo() : now.openTo());
    }

    private static Terms terms(Terms before, Terms now) {
        return new Terms(
                now.employmentTypes().isEmpty() ? before.employmentTypes() : now.employmentTypes(),
                said(now.team(), before.team()),
                salary(before.salary(), now.salary()));
    }

    private static Salary salary(Salary before, Salary now) {
        // Figures come back from the database with cents; the same words mean that nothing changed.
        return now.isEmpty() || now.text().equals(before.words()) ? before : now;
    }

    private static Dates dates(Dates before, Dates now) {
        return new Dates(
                now.posted() == null ? before.posted() : now.posted(),
                now.validThrough() == null ? before.validThrough() : now.validThrough());
    }

    private static String said(String now, String before) {
        return now.isEmpty() ? before : now;
    }
}
