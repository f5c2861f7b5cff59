package dev.greenroom.jobs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A posting as the office's form holds it: texts as they were typed, so that nothing typed is lost.
 *
 * @param version the version that was read, or empty for a new posting
 */
public record JobForm(
        String title,
        String employer,
        Boolean confidential,
        String mode,
        String places,
        String openTo,
        List<String> types,
        String team,
        String salaryText,
        String salaryMin,
        String salaryMax,
        String currency,
        String unit,
        String datePosted,
        String validThrough,
        String reference,
        String description,
        String guide,
        String questions,
        String authorisation,
        String payExemption,
        String version) {

    public JobForm {
        title = text(title);
        employer = text(employer);
        // A box that is not ticked is not sent at all.
        confidential = Boolean.TRUE.equals(confidential);
        mode = text(mode);
        places = text(places);
        openTo = text(openTo);
        types = types == null ? List.of() : List.copyOf(types);
        team = text(team);
        salaryText = text(salaryText);
        salaryMin = text(salaryMin);
        salaryMax = text(salaryMax);
        currency = text(currency);
        unit = text(unit);
        datePosted = text(datePosted);
        validThrough = text(validThrough);
        reference = text(reference);
        description = text(description);
        guide = text(guide);
        questions = text(questions);
        authorisation = text(authorisation);
        payExemption = text(payExemption);
        version = text(version);
    }

    static JobForm empty() {
        return of(new JobDetails(
                "",
                new Employer("", false),
                Workplace.unknown(),
                new Terms(List.of(EmploymentType.FULL_TIME), "", Salary.none()),
                Dates.unknown(),
                "",
                "",
                InterviewPlan.none(),
                Clearance.none()));
    }

    static JobForm of(JobDetails job) {
        Salary salary = job.terms().salary();
        return new JobForm(
                job.title(),
                job.employer().name(),
                job.employer().confidential(),
                job.workplace().mode().name(),
                job.workplace().places().stream().map(Place::written).collect(Collectors.joining("\n")),
                String.join(", ", job.workplace().openToNames()),
                job.terms().employmentTypes().stream().map(EmploymentType::name).toList(),
                job.terms().team(),
                // The line that the figures make by themselves was once stored as if the employer had written it.
                salary.text().equals(salary.label()) && salary.isStated() ? "" : salary.text(),
                figure(salary.min()),
                figure(salary.max()),
                salary.currency(),
                salary.unit() == null ? "" : salary.unit().name(),
                day(job.dates().posted()),
                day(job.dates().validThrough()),
                job.reference(),
                job.description(),
                job.interview().guide(),
                QuestionLines.write(job.interview().questions()),
                job.clearance().authorisation(),
                job.clearance().payExemption(),
                "");
    }

    static JobForm of(JobPosting posting) {
        return of(posting.details()).over(posting.version());
    }

    /** The same, to be saved over that version. */
    JobForm over(String other) {
        return new JobForm(
                title,
                employer,
                confidential,
                mode,
                places,
                openTo,
                types,
                team,
                salaryText,
                salaryMin,
                salaryMax,
                currency,
                unit,
                datePosted,
                validThrough,
                reference,
                description,
                guide,
                questions,
                authorisation,
                payExemption,
                other);
    }

    private static String figure(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
    }

    private static String day(@Nullable LocalDate date) {
        return Objects.toString(date, "");
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
