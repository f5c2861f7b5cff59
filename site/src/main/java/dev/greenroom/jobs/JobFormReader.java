package dev.greenroom.jobs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a posting of what was typed into the form, or says field by field what cannot be read. */
final class JobFormReader {

    private final JobForm form;
    private final List<JobQuestion> before;
    private final Map<String, String> errors = new LinkedHashMap<>();

    /**
     * A reader of one form.
     *
     * @param before the questions that the posting had until now
     */
    JobFormReader(JobForm form, List<JobQuestion> before) {
        this.form = form;
        this.before = before;
    }

    /** What is wrong, by field; empty where everything could be read. */
    Map<String, String> errors() {
        return errors;
    }

    JobDetails read() {
        String title = line("title", form.title());
        if (title.isEmpty()) {
            errors.putIfAbsent("title", "Give the job a title; everything else can wait.");
        }
        return new JobDetails(
                title,
                new Employer(line("employer", form.employer()), form.confidential()),
                workplace(),
                new Terms(types(), line("team", form.team()), salary()),
                dates(),
                line("reference", form.reference()),
                text("description", form.description(), PostingReader.LONGEST_TEXT),
                new InterviewPlan(guide(), questions()),
                new Clearance(line("authorisation", form.authorisation()), line("payExemption", form.payExemption())));
    }

    private Workplace workplace() {
        WorkMode mode = constant(WorkMode.values(), form.mode()).orElse(WorkMode.ON_SITE);
        List<Place> places = CleanText.lines(form.places())
                .lines()
                .flatMap(line -> PlaceText.places(line).stream())
                .distinct()
                .toList();
        if (places.size() > 100 || form.places().length() > 10_000) {
            errors.put("places", "At most 100 places.");
        }
        List<String> open = Arrays.stream(CleanText.lines(form.openTo()).split("[,;\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .flatMap(name -> country(name).stream())
                .distinct()
                .toList();
        return new Workplace(mode, places, mode == WorkMode.REMOTE ? open : List.of());
    }

    private Optional<String> country(String name) {
        Optional<String> code = Geography.countryCode(name);
        if (code.isEmpty()) {
            errors.putIfAbsent("openTo", "“" + shortened(name) + "” is not a country that is known here.");
        }
        return code;
    }

    private List<EmploymentType> types() {
        return form.types().stream()
                .flatMap(type -> constant(EmploymentType.values(), type).stream())
                .toList();
    }

    private Salary salary() {
        BigDecimal min = amount("salaryMin", form.salaryMin());
        BigDecimal max = amount("salaryMax", form.salaryMax());
        String currency = form.currency().strip().toUpperCase(Locale.ROOT);
        Optional<SalaryUnit> unit = constant(SalaryUnit.values(), form.unit());
        String text = line("salaryText", form.salaryText());
        if (min == null && max == null) {
            return Salary.ofText(text);
        }
        if (min == null) {
            errors.putIfAbsent("salaryMin", "Give the lower end too.");
            return Salary.ofText(text);
        }
        if (max != null && min.compareTo(max) > 0) {
            errors.putIfAbsent("salaryMin", "The lower end is above the upper end. Check which of them is mistyped.");
            return Salary.ofText(text);
        }
        if (!Currencies.isCode(currency)) {
            errors.put("currency", "Give the currency by its three letters, such as USD.");
        }
        if (unit.isEmpty()) {
            errors.put("unit", "Say what the pay is for: an hour, a day, a week, a month or a year.");
        }
        return new Salary(text, currency, min, max, unit.orElse(null));
    }

    private @Nullable BigDecimal amount(String field, String typed) {
        if (typed.isBlank()) {
            return null;
        }
        Optional<BigDecimal> amount =
                typed.strip().matches("[\\d.,'’ \\u00A0]{1,20}") ? SalaryText.number(typed) : Optional.empty();
        if (amount.isEmpty()
                || amount.get().signum() == 0
                || amount.get().compareTo(BigDecimal.valueOf(1_000_000_000)) > 0) {
            errors.put(
                    field,
                    "“" + shortened(typed) + "” is not an amount. Write a number such as 75,000, or leave it empty.");
            return null;
        }
        return amount.get();
    }

    private Dates dates() {
        LocalDate posted = date("datePosted", form.datePosted());
        LocalDate last = date("validThrough", form.validThrough());
        if (posted != null && last != null && last.isBefore(posted)) {
            errors.putIfAbsent("validThrough", "The last day is before the day of posting.");
        }
        return new Dates(posted, last);
    }

    private @Nullable LocalDate date(String field, String typed) {
        Optional<LocalDate> date = typed.isBlank() ? Optional.empty() : DateText.parse(typed);
        if (!typed.isBlank() && date.isEmpty()) {
            errors.put(field, "“" + shortened(typed) + "” is not a day that exists: " + DateText.ADVICE + ".");
        }
        return date.orElse(null);
    }

    private String guide() {
        String slug = form.guide().strip().replaceFirst("^.*/guides/", "");
        if (!slug.isEmpty() && !slug.matches("[a-z0-9]+(?:-[a-z0-9]+)*")) {
            errors.put("guide", "Give the end of the guide's address, such as python-developer.");
            return "";
        }
        return slug;
    }

    private List<JobQuestion> questions() {
        List<JobQuestion> questions = QuestionLines.read(form.questions(), before);
        if (questions.size() > QuestionLines.MOST || questions.stream().anyMatch(QuestionLines::isTooLong)) {
            errors.put(
                    "questions",
                    "At most " + QuestionLines.MOST + " questions, of " + QuestionLines.LONGEST + " characters each.");
        }
        QuestionLines.askedTwice(questions)
                .ifPresent(question -> errors.put(
                        "questions", "“" + shortened(question.prompt()) + "” is asked twice: take one of them out."));
        questions.stream()
                .filter(QuestionLines::asksForPayHistory)
                .findFirst()
                .ifPresent(question -> errors.put(
                        "questions",
                        "“" + shortened(question.prompt())
                                + "” asks what somebody earned before. Many laws forbid that; take it out."));
        return questions;
    }

    private String line(String field, String typed) {
        String line = CleanText.line(typed);
        return text(field, line, PostingReader.LONGEST_LINE);
    }

    private String text(String field, String typed, int longest) {
        String text = CleanText.lines(typed);
        if (text.length() > longest) {
            errors.put(field, "At most " + longest + " characters; this has " + text.length() + ".");
        }
        return text;
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return Stream.of(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
