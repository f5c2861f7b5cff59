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
