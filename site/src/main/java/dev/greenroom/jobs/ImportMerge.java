package dev.greenroom.jobs;

/** What a repeated import says counts; what it leaves unsaid, and what only people here decide, stays. */
final class ImportMerge {

    private ImportMerge() {}

    static JobDetails over(JobDetails before, JobDetails now) {
        return new JobDetails(
                now.title(),
                new Employer(
                        said(now.employer().name(), before.employer().name()),
                        before.employer().confidential() || now.employer().confidential()),
                workplace(before.workplace(), now.workplace()),
                terms(before.terms(), now.terms()),
                dates(before.dates(), now.dates()),
                said(now.reference(), before.reference()),
                said(now.description(), before.description()),
                new InterviewPlan(
                        said(now.interview().guide(), before.interview().guide()),
                        before.interview().questions()),
                before.clearance());
    }

    private static Workplace workplace(Workplace before, Workplace now) {
        return now.places().isEmpty() && now.openTo().isEmpty() ? before : now;
    }

    private static Terms terms(Terms before, Terms now) {
        return new Terms(
                now.employmentTypes().isEmpty() ? before.employmentTypes() : now.employmentTypes(),
                said(now.team(), before.team()),
                salary(before.salary(), now.salary()));
    }

    private static Salary salary(Salary before, Salary now) {
        // Figures come back from the database with cents; the same words mean that nothing changed.
        return now.isEmpty() || now.text().equals(before.text()) ? before : now;
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
