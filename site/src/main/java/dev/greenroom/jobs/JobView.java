package dev.greenroom.jobs;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A job's page.
 *
 * @param apply the address of the application form, or null where nobody can apply here
 * @param preparation the address of the guide to prepare with, or null where there is none
 */
public record JobView(
        JobPosting posting,
        String descriptionHtml,
        @Nullable String apply,
        @Nullable String preparation) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    static JobView of(JobPosting posting, @Nullable String apply, @Nullable String preparation) {
        return new JobView(posting, JobText.html(posting.details().description()), apply, preparation);
    }

    /** All that is written about the job. */
    public JobDetails job() {
        return posting.details();
    }

    /** The kinds of employment in words. */
    public String employment() {
        return String.join(
                ", ",
                job().terms().employmentTypes().stream()
                        .map(EmploymentType::label)
                        .toList());
    }

    /** The pay as it was given, where that says more than the figures do, and nothing against them. */
    public String payAsGiven() {
        Salary salary = job().terms().salary();
        boolean saysMore = salary.isStated() && !digits(salary.text()).equals(digits(salary.label()));
        return saysMore && !salary.isContradictory() ? salary.text() : "";
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    /** The last moment for applications as the markup gives it, or null. */
    public @Nullable String lastMoment() {
        LocalDate last = job().dates().validThrough();
        return last == null ? null : Dates.end(last).toString();
    }

    /** A day in words, such as "9 February 2025". */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** The country's name behind its code. */
    public static String country(String code) {
        return Geography.countryName(code);
    }

    /** The posting in one sentence, for search results. */
    public String summary() {
        String text = JobText.plain(job().description()).replaceAll("\\s+", " ");
        int end = text.length() <= 155 ? text.length() : text.lastIndexOf(' ', 155);
        return text.substring(0, end < 1 ? Math.min(text.length(), 155) : end) + (end < text.length() ? " …" : "");
    }

    /** Where the work is, one line each. */
    public List<String> places() {
        return job().workplace().labels();
    }
}
