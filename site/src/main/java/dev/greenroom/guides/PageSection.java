package dev.greenroom.guides;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A part of a guide page, as its heading names it in one of many wordings. */
record PageSection(Kind kind, @Nullable QuestionType type) {
    enum Kind {
        OVERVIEW,
        CERTIFICATIONS,
        EDUCATION,
        QUALIFICATIONS,
        QUESTIONS,
        OTHER
    }

    private static final int LONGEST_HEADING = 14;
    private static final int LONGEST_LINE = 200;

    private static final Pattern NUMBERING =
            pattern("^(?:(?:section|part)\\s+)?(?:\\d{1,2}|[ivx]{1,4}|[a-h])[.):]\\s+");
    private static final Pattern QUESTION_WORD =
            pattern("\\b(?:questions?|q ?& ?a|q and a|scenarios?|interview (?:section|round|topics?)|prompts)\\b");
    private static final Pattern PLAIN = pattern(
            "(?:\\W|\\b(?:interview|questions?|and|answers?|q|a|common|top|sample|frequently|asked|general|the|with|model"
                    + "|example|most|popular|important|essential|typical|job|\\d+|technical|behaviou?ral|situational|scenarios?|based|problem|solving"
                    + "|clinical|coding|role|specific|skills?|competency|leadership|communication|section|part|case|study|studies)\\b)+");
    private static final Pattern LISTING = pattern("\\b(?:and|or)\\b|[&,/]");
    private static final Pattern TO_ASK =
            pattern("questions? (?:to|you (?:can|could|should|might)) ask|ask (?:your|the) (?:interviewer|employer)");
    private static final Pattern OTHER = pattern(
            "^(?:key |main |core |typical |job )*(?:responsibilit\\w+|duties|salary\\b.*|compensation\\b.*|pay\\b.*|benefits|job description|career path\\b.*|"
                    + "(?:interview )?(?:preparation )?tips\\b.*|tips for\\b.*|how to prepare\\b.*|dress code|table of contents|contents)");
    private static final Pattern OVERVIEW = pattern(
            "^(?:overview|introduction)\\b|\\boverview$|^(?:role|position|background|job) (?:overview|requirements)|^prerequisites|what employers (?:look|want|ask)");
    private static final Pattern CERTIFICATIONS = pattern("\\bcertificat\\w*|\\blicen[cs]\\w+|\\bcredentials?\\b");
    private static final Pattern EDUCATION =
            pattern("\\beducation\\w*|\\bacademic\\b|\\bdegrees? (?:requirements?|needed)|^degrees?$");
    private static final Pattern QUALIFICATIONS =
            pattern("\\b(?:qualifications?|skills?|experience|requirements?|competenc\\w+)(?: (?:and|&|or) \\w+)?$");

    private static final Pattern PROBLEM_SOLVING =
            pattern("problem[- ]?solving|analytical|troubleshooting|critical[- ]thinking|case stud|\\blogic");
    private static final Pattern SITUATIONAL = pattern("situation|scenario|hypothetical|judge?ment");
    private static final Pattern BEHAVIORAL = pattern(
            "behaviou?r|competenc|experience[- ]based|past experience|personality|soft[- ]skill|leadership|team ?work|communication|cultur|personal\\b|\\bfit\\b|star\\b");
    private static final Pattern TECHNICAL = pattern(
            "technical|clinical|coding|knowledge|role[- ]specific|skills?\\b|practical|domain|core|professional|conceptual|theor|system design|tools|subject");

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, CASE_INSENSITIVE);
    }

    private static PageSection of(Kind kind) {
        return new PageSection(kind, null);
    }

    /** Reads a heading; empty where the words are none that a guide page uses for its parts. */
    static Optional<PageSection> of(String heading) {
        if (heading.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        String words = NUMBERING.matcher(PageWords.withoutColon(heading)).replaceFirst("");
        if (words.isBlank() || words.matches(".*[.?!,;]$") || PageWords.count(words) > LONGEST_HEADING) {
            return Optional.empty();
        }
        if (PageWords.isFollowUpLabel(words)) {
            return Optional.empty();
        }
        if (TO_ASK.matcher(words).find() || OTHER.matcher(words).find()) {
            return Optional.of(of(Kind.OTHER));
        }
        return questions(words).or(() -> overview(words));
    }

    private static Optional<PageSection> questions(String words) {
        Optional<QuestionType> type = type(words);
        boolean typeAlone =
                type.isPresent() && words.matches("(?i)(?:technical|behaviou?ral|situational|problem[- ]?solving)");
        if (typeAlone || QUESTION_WORD.matcher(words).find()) {
            return Optional.of(new PageSection(Kind.QUESTIONS, type.orElse(null)));
        }
        return Optional.empty();
    }

    private static Optional<QuestionType> type(String words) {
        if (PROBLEM_SOLVING.matcher(words).find()) {
            return Optional.of(QuestionType.PROBLEM_SOLVING);
        }
        if (SITUATIONAL.matcher(words).find()) {
            return Optional.of(QuestionType.SITUATIONAL);
        }
        if (BEHAVIORAL.matcher(words).find()) {
            return Optional.of(QuestionType.BEHAVIORAL);
        }
        return TECHNICAL.matcher(words).find() ? Optional.of(QuestionType.TECHNICAL) : Optional.empty();
    }

    private static Optional<PageSection> overview(String words) {
        boolean certifications = CERTIFICATIONS.matcher(words).find();
        boolean education = EDUCATION.matcher(words).find();
        boolean qualifications = QUALIFICATIONS.matcher(words).find();
        int named = (certifications ? 1 : 0) + (education ? 1 : 0) + (qualifications ? 1 : 0);
        if (OVERVIEW.matcher(words).find()
                || named == 3
                || (named == 2 && LISTING.matcher(words).find())) {
            return Optional.of(of(Kind.OVERVIEW));
        }
        if (PageWords.count(words) > 6) {
            return Optional.empty();
        }
        if (certifications) {
            return Optional.of(of(Kind.CERTIFICATIONS));
        }
        if (education) {
            return Optional.of(of(Kind.EDUCATION));
        }
        return qualifications ? Optional.of(of(Kind.QUALIFICATIONS)) : Optional.empty();
    }

    /** Says whether a heading consists of nothing but such words, so that it names no profession. */
    static boolean isPlain(String heading) {
        return of(heading)
                .filter(found -> found.kind() != Kind.QUESTIONS
                        || PLAIN.matcher(NUMBERING.matcher(heading).replaceFirst(""))
                                .matches())
                .isPresent();
    }

    /** Says whether the words can be nothing but the heading of a part, so that even a list item with them is one. */
    static boolean isOnlyHeading(String words) {
        boolean overview = words.matches(
                "(?i)(?:overview|introduction)\\b.*|(?:required |recommended |relevant |industry |professional )*"
                        + "(?:certifications?|education(?:al)?(?: background| requirements?)?|qualifications?|skills?)(?: (?:and|&) \\w+)?:?");
        boolean questions = words.matches("(?i).*\\b(?:questions|answers|scenarios|q ?& ?a):?");
        return (overview || questions) && isPlain(words);
    }

    /** Guesses the type from how a question begins, for pages that do not sort their questions. */
    static QuestionType typeOf(String prompt) {
        String words = prompt.toLowerCase(java.util.Locale.ROOT);
        if (words.matches(
                        "(?:why do you want|why should we|what motivates|what are your|where do you see|how do you (?:stay|keep)|who (?:has|have))\\b.*")
                || words.matches(
                        ".*\\b(?:tell (?:me|us) about|describe|give (?:me |us )?an example|share|recall|think of|talk about)\\b.*\\b(?:time|situation|experience|example|occasion|when|instance|conflict|mistake|achievement|yourself)\\b.*")
                || words.matches(".*\\bhave you ever\\b.*|.*\\bwhen (?:have|did) you\\b.*")) {
            return QuestionType.BEHAVIORAL;
        }
        if (words.matches(
                "(?:imagine|suppose|you (?:are|have|find|notice|discover|receive)|if you|what would you|how would you (?:handle|respond|react|deal))\\b.*|.*\\bwhat (?:would|do) you do if\\b.*")) {
            return QuestionType.SITUATIONAL;
        }
        if (words.matches(
                "(?:how would you|how do you) (?:optimi[sz]e|debug|diagnose|troubleshoot|fix|improve|solve|investigate|approach|reduce|speed)\\b.*")) {
            return QuestionType.PROBLEM_SOLVING;
        }
        return QuestionType.TECHNICAL;
    }
}
