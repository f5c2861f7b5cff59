package dev.greenroom.jobs;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A title is the job's name alone: no code, place, salary or company. */
final class TitleRules {

    // What is worked with has figures too: standards, retirement plans, and short names such as A320, AS400 or M365.
    private static final Pattern STANDARD = Pattern.compile(
            "\\b(?:ISO(?:/IEC)?[\\s-]?|(?:IEC|EN|DIN|BS|AS|IATF|IEEE|ANSI|ASTM|NFPA|API|Form)\\s?)\\d{3,5}(?:[:-]\\d{1,4})?\\b"
                    + "|\\b401\\s?\\(?k\\b\\)?",
            Pattern.CASE_INSENSITIVE);
    private static final String YEAR = "(?:19|20)\\d{2}\\b";
    private static final Pattern CODE = Pattern.compile(
            "#\\s*\\d|\\b(?:req|ref|job\\s*id|id|vacancy|posting)\\b\\.?\\s*(?:no|nr|number)?[.:#\\s-]*\\d"
                    + "|\\b(?:req|ref|job|jr)\\d|\\b[A-Za-z]{1,6}(?:-\\d{3,}|\\d{4,})\\b|\\b(?!" + YEAR + ")\\d{4,}\\b"
                    + "|\\b[A-Z]{2,}-\\d+(?:-\\w+)+\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SALARY = Pattern.compile(
            "[$€£¥₹]\\s*\\d|\\b(?:USD|EUR|GBP|CHF|CAD|AUD)\\s*\\d|\\b\\d{2,3}\\s?k\\b"
                    + "|\\b\\d[\\d,.]*\\s*(?:per|an?|/)\\s*(?:hour|hr|day|week|month|year|yr)\\b",
            Pattern.CASE_INSENSITIVE);
    // Urgent care and the like are places of work.
    private static final Pattern SHOUTING = Pattern.compile(
            "[!*]|\\burgent(?:ly)?\\b(?!\\s+(?:(?:care|treatment|community|and)\\b|&))"
                    + "|\\b(?:apply now|hiring now|now hiring|immediate start)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final String BEFORE = "(?:^|[-–—,|/(@\\[:]|\\b(?:in|at|near|for)\\b)\\s*";
    private static final String AFTER = "\\s*(?:$|[-–—,|/)\\]:])";
    private static final int SHORTEST_NAME = 3;

    private TitleRules() {}

    /** What is wrong with the title, in a sentence that says what to do. */
    static Optional<String> finding(JobDetails job) {
        String title = job.title();
        String rest = STANDARD.matcher(title).replaceAll(" ");
        if (SALARY.matcher(rest).find()) {
            return Optional.of("Take the salary out of the title: it has a field of its own.");
        }
        if (CODE.matcher(rest).find()) {
            return Optional.of("Take the code out of the title: it belongs in the reference.");
        }
        if (SHOUTING.matcher(title).find()) {
            return Optional.of("Leave the title to the job's name: no signs and no calls.");
        }
        if (names(title, job.employer().name())) {
            return Optional.of("Take the company's name out of the title: it is shown beside it.");
        }
        return places(job.workplace())
                .filter(place -> names(title, place))
                .findFirst()
                .map(place -> "Take the place “" + place + "” out of the title: it has a field of its own.");
    }

    private static Stream<String> places(Workplace workplace) {
        Stream<String> named =
                workplace.places().stream().flatMap(place -> Stream.of(place.city(), place.region(), place.label()));
        return Stream.concat(named, Stream.of("Remote"));
    }

    private static boolean names(String title, String name) {
        if (name.length() < SHORTEST_NAME) {
            return !name.isEmpty()
                    && Pattern.compile("[,(|–—-]\\s*" + Pattern.quote(name) + AFTER)
                            .matcher(title)
                            .find();
        }
        // A title that is nothing but the name is a job's name, such as "Reading" is not.
        return !title.equalsIgnoreCase(name)
                && Pattern.compile(
                                BEFORE + Pattern.quote(name) + AFTER, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(title)
                        .find();
    }
}
