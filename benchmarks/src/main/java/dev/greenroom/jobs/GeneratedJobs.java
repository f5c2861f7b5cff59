package dev.greenroom.jobs;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Made-up postings, the same for the same seed, with words and values as unevenly spread as real ones. */
final class GeneratedJobs {

    static final List<String> SKILLS = List.of(
            "python",
            "java",
            "sql",
            "excel",
            "welding",
            "nursing",
            "payroll",
            "logistics",
            "kubernetes",
            "sales",
            "accounting",
            "german",
            "teaching",
            "design",
            "procurement",
            "robotics",
            "catering",
            "statistics");
    private static final List<String> ROLES = List.of(
            "Developer", "Analyst", "Engineer", "Manager", "Technician", "Coordinator", "Specialist", "Consultant");
    private static final List<String> FIELDS = List.of(
            "Data", "Platform", "Payroll", "Field Service", "Quality", "Customer", "Finance", "Warehouse", "Energy");
    private static final List<String> STATES = List.of("CA", "TX", "NY", "WA", "CO", "OR", "IL", "MA");
    private static final List<String> TEAMS =
            List.of("Engineering", "Finance", "Operations", "Sales", "Support", "People", "Research", "Legal");

    private final SplittableRandom random;

    GeneratedJobs(long seed) {
        this.random = new SplittableRandom(seed);
    }

    JobPosting next(long id) {
        int pay = 30_000 + 1000 * random.nextInt(120);
        Salary salary =
                new Salary("", "USD", BigDecimal.valueOf(pay), BigDecimal.valueOf(pay + 15_000L), SalaryUnit.YEAR);
        JobDetails job = new JobDetails(
                skewed(FIELDS) + " " + skewed(ROLES),
                new Employer("Employer " + random.nextInt(5000), false),
                new Workplace(random.nextInt(4) == 0 ? WorkMode.HYBRID : WorkMode.ON_SITE, List.of(place()), List.of()),
                new Terms(List.of(skewed(List.of(EmploymentType.values()))), skewed(TEAMS), salary),
                new Dates(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(330)), null),
                "G-" + id,
                description(),
                InterviewPlan.none(),
                Clearance.none());
        return new JobPosting(
                new JobPostingId(id),
                PostingState.PUBLISHED,
                job,
                ImportKey.of(job),
                History.startingAt(Instant.EPOCH).published(Instant.EPOCH));
    }

    Place place() {
        return new Place("City " + skewed(300), skewed(STATES), "US");
    }

    String skill() {
        return skewed(SKILLS);
    }

    String team() {
        return skewed(TEAMS);
    }

    private String description() {
        StringBuilder text = new StringBuilder("You will work with ");
        for (int i = 0; i < 60; i++) {
            text.append(i % 6 == 0 ? skewed(SKILLS) : "word" + skewed(20_000)).append(' ');
        }
        return text.toString();
    }

    private <T> T skewed(List<T> values) {
        return values.get(skewed(values.size()));
    }

    /** Small numbers more often than large ones. */
    private int skewed(int bound) {
        double uniform = random.nextDouble();
        return (int) (bound * uniform * uniform);
    }
}
