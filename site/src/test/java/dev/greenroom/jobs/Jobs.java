package dev.greenroom.jobs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Postings that tests begin with; each test changes what it is about. */
final class Jobs {

    static final String DESCRIPTION = """
            You look after the cranes of a small harbour and the people who run them.

            **What you will do**

            - Plan the week with the shift leaders, and change the plan when a ship is late.
            - Keep the log of repairs, and order what is worn before it breaks.

            **What you bring**

            - Three years with heavy machines, and a calm voice on the radio.""";

    private Jobs() {}

    /** A posting that may be published as it is. */
    static JobDetails harbourMaster() {
        return new JobDetails(
                "Crane Supervisor",
                new Employer("Tidewater Freight", false),
                new Workplace(WorkMode.ON_SITE, List.of(new Place("Oakland", "CA", "US")), List.of()),
                new Terms(List.of(EmploymentType.FULL_TIME), "Harbour", salary(64_000, 78_000)),
                dates(),
                "",
                DESCRIPTION,
                InterviewPlan.none(),
                new Clearance("R. Osei, by e-mail on 1 November 2026", ""));
    }

    /** Posted a while ago and open for a while yet, whenever the test runs. */
    static Dates dates() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return new Dates(today.minusDays(20), today.plusDays(30));
    }

    static Salary salary(int min, int max) {
        String text = "$" + min + "-$" + max + "/YEAR";
        return new Salary(text, "USD", BigDecimal.valueOf(min), BigDecimal.valueOf(max), SalaryUnit.YEAR);
    }

    /** Places in every country, with all, some or none of their parts known, and states without a city. */
    static List<Place> places() {
        Stream<Place> everywhere = Stream.of(Locale.getISOCountries())
                .flatMap(country -> Stream.of(
                        new Place("X", "", country), new Place("X", "Y", country), new Place("", "", country)));
        Stream<Place> states = Stream.of(
                new Place("", "California", "US"),
                new Place("", "GA", "US"),
                new Place("", "Ontario", "CA"),
                new Place("Ontario", "CA", "US"),
                new Place("Tbilisi", "Georgia", "GE"));
        return Stream.concat(everywhere, states).toList();
    }

    /** Changes the posting as somebody does who has just read it. */
    static JobPosting rewrite(JobPostings postings, JobPostingId id, JobDetails details) {
        return postings.rewrite(id, postings.find(id).orElseThrow().version(), details);
    }

    static JobDetails withTitle(JobDetails job, String title) {
        return new JobDetails(
                title,
                job.employer(),
                job.workplace(),
                job.terms(),
                job.dates(),
                job.reference(),
                job.description(),
                job.interview(),
                job.clearance());
    }

    static JobDetails withEmployer(JobDetails job, Employer employer) {
        return new JobDetails(
                job.title(),
                employer,
                job.workplace(),
                job.terms(),
                job.dates(),
                job.reference(),
                job.description(),
                job.interview(),
                job.clearance());
    }

    static JobDetails withGuide(JobDetails job, String guide) {
        return new JobDetails(
                job.title(),
                job.employer(),
                job.workplace(),
                job.terms(),
                job.dates(),
                job.reference(),
                job.description(),
                new InterviewPlan(guide, List.of()),
                job.clearance());
    }

    static JobDetails withTerms(JobDetails job, Terms terms) {
        return new JobDetails(
                job.title(),
                job.employer(),
                job.workplace(),
                terms,
                job.dates(),
                job.reference(),
                job.description(),
                job.interview(),
                job.clearance());
    }

    static JobDetails withReference(JobDetails job, String reference) {
        return new JobDetails(
                job.title(),
                job.employer(),
                job.workplace(),
                job.terms(),
                job.dates(),
                reference,
                job.description(),
                job.interview(),
                job.clearance());
    }

    static JobDetails withDescription(JobDetails job, String description) {
        return new JobDetails(
                job.title(),
                job.employer(),
                job.workplace(),
                job.terms(),
                job.dates(),
                job.reference(),
                description,
                job.interview(),
                job.clearance());
    }
}
