package dev.greenroom.jobs;

/**
 * All that is written about a job, as a form or an import gives it.
 *
 * @param reference the employer's own id of the job, or empty
 * @param description Markdown
 */
public record JobDetails(
        String title,
        Employer employer,
        Workplace workplace,
        Terms terms,
        Dates dates,
        String reference,
        String description,
        InterviewPlan interview,
        Clearance clearance) {

    /** The same job to be advertised anew: when, under which reference and by whose word is yet to be said. */
    JobDetails anew() {
        return new JobDetails(
                title,
                employer,
                workplace,
                terms,
                Dates.unknown(),
                "",
                description,
                interview,
                new Clearance("", clearance.payExemption()));
    }

    JobDetails withDates(Dates changed) {
        return new JobDetails(title, employer, workplace, terms, changed, reference, description, interview, clearance);
    }

    JobDetails withWorkplace(Workplace changed) {
        return new JobDetails(title, employer, changed, terms, dates, reference, description, interview, clearance);
    }

    JobDetails withClearance(Clearance changed) {
        return new JobDetails(title, employer, workplace, terms, dates, reference, description, interview, changed);
    }
}
