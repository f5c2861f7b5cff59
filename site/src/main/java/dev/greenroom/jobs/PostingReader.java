package dev.greenroom.jobs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes sense of what a file says about one posting, and notes by line what it could not. */
final class PostingReader {

    static final int LONGEST_LINE = 200;
    static final int LONGEST_TEXT = 60_000;

    private final RawPosting raw;
    private final FileDefaults defaults;
    private final List<LineNote> notes;

    private PostingReader(RawPosting raw, FileDefaults defaults, List<LineNote> notes) {
        this.raw = raw;
        this.defaults = defaults;
        this.notes = notes;
    }

    /** The posting, or nothing where it has no title to stand under. */
    static Optional<ImportedPosting> read(RawPosting raw, FileDefaults defaults, List<LineNote> notes) {
        return new PostingReader(raw, defaults, notes).read();
    }

    private Optional<ImportedPosting> read() {
        String title = line(JobField.TITLE);
        if (title.isEmpty()) {
            note("no title: not imported");
            return Optional.empty();
        }
        if (raw.get(JobField.EMPLOYER).isEmpty()) {
            note("“" + title + "” names no employer");
        }
        Workplace workplace = WorkplaceReader.read(raw, this::note);
        JobDetails job = new JobDetails(
                title,
                employer(),
                workplace,
                terms(workplace),
                dates(),
                line(JobField.REFERENCE),
                description(),
                new InterviewPlan(guide(), List.of()),
                Clearance.none());
        return Optional.of(new ImportedPosting(job, ImportKey.of(job), raw.line(), WorkplaceReader.saysMode(raw)));
    }

    private Employer employer() {
        String name = line(JobField.EMPLOYER);
        return new Employer(name, isConfidential() || name.equalsIgnoreCase("confidential"));
    }

    /** A name that was shown cannot be taken back, so that only a clear no is read as one. */
    private boolean isConfidential() {
        String said = raw.get(JobField.CONFIDENTIAL);
        if (said.isEmpty() || said.matches("(?i)no|n|false|0")) {
            return false;
        }
        if (!said.matches("(?i)yes|y|true|1|x")) {
            note("confidential “" + cut(said) + "” is neither yes nor no; the employer is taken as confidential");
        }
        return true;
    }

    private Terms terms(Workplace workplace) {
        List<EmploymentType> types = EmploymentTypeText.parse(raw.get(JobField.EMPLOYMENT_TYPE), this::note);
        return new Terms(types, line(JobField.TEAM), salary(workplace));
    }

    private Salary salary(Workplace workplace) {
        String country =
                workplace.places().stream().map(Place::country).findFirst().orElse("");
        String min = raw.get(JobField.SALARY_MIN);
        String max = raw.get(JobField.SALARY_MAX);
        String words = line(JobField.SALARY);
        if (min.isEmpty() && max.isEmpty()) {
            return SalaryText.parse(words, units(words, country), country, this::note);
        }
        String given = words.isEmpty() ? range(min, max) : words;
        String text = cut((given + " " + units(given, country)).strip());
        Optional<SalaryUnit> unit = SalaryUnits.in(raw.get(JobField.SALARY_UNIT))
                .or(() -> SalaryUnits.in(given))
                .or(() -> Optional.ofNullable(defaults.salaryUnit()));
        String currency = Currencies.in(text, country);
        return SalaryText.of(
                text, figure(min), figure(max), currency.isEmpty() ? defaults.currency() : currency, unit, this::note);
    }

    /** What the columns of currency and unit say and the words do not. */
    private String units(String words, String country) {
        String currency = raw.get(JobField.SALARY_CURRENCY);
        String unit = raw.get(JobField.SALARY_UNIT).replaceAll("(?i)^per ", "per ");
        Optional<SalaryUnit> named = SalaryUnits.in(unit);
        return Stream.of(
                        Currencies.in(words, country).equals(currency) ? "" : currency,
                        named.isPresent() && named.equals(SalaryUnits.in(words)) ? "" : unit)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String range(String min, String max) {
        if (min.isEmpty()) {
            return "up to " + max;
        }
        return max.isEmpty() ? min : min + "–" + max;
    }

    private @Nullable BigDecimal figure(String text) {
        if (text.isEmpty()) {
            return null;
        }
        Optional<BigDecimal> figure =
                SalaryText.number(text.replaceAll("[^\\d.,'’ -]", "").strip());
        if (figure.isEmpty()) {
            note("the salary “" + text + "” is not a number; left out");
        }
        return figure.orElse(null);
    }

    private Dates dates() {
        LocalDate posted = date(JobField.DATE_POSTED);
        LocalDate last = date(JobField.VALID_THROUGH);
        if (posted != null && last != null && last.isBefore(posted)) {
            note("open until " + last + ", which is before it was posted on " + posted + "; the end is left out");
            last = null;
        }
        return new Dates(posted, last);
    }

    private @Nullable LocalDate date(JobField field) {
        String text = raw.get(field);
        Optional<LocalDate> date = text.isEmpty() ? Optional.empty() : DateText.parse(text);
        if (date.isEmpty() && !text.isEmpty()) {
            note(field.label().toLowerCase(Locale.ROOT) + " “" + cut(text) + "” is not a day that exists; left out, "
                    + DateText.ADVICE);
        }
        return date.orElse(null);
    }

    private String description() {
        String text = raw.description();
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        note("the description is longer than " + LONGEST_TEXT + " characters; cut there");
        return text.substring(0, LONGEST_TEXT);
    }

    private String guide() {
        String slug = raw.get(JobField.GUIDE);
        if (slug.isEmpty() || slug.matches("[a-z0-9]+(?:-[a-z0-9]+)*")) {
            return slug;
        }
        note("the guide “" + cut(slug) + "” is not an address such as python-developer; left out");
        return "";
    }

    private String line(JobField field) {
        String text = raw.get(field).replaceAll("\\s+", " ").strip();
        if (text.length() > LONGEST_LINE) {
            note(field.label().toLowerCase(Locale.ROOT) + " is longer than " + LONGEST_LINE + " characters; cut there");
        }
        return cut(text);
    }

    static String cut(String text) {
        return text.length() <= LONGEST_LINE
                ? text
                : text.substring(0, LONGEST_LINE).strip();
    }

    private void note(String text) {
        notes.add(new LineNote(raw.line(), text));
    }
}
