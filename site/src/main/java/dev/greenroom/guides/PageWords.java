package dev.greenroom.guides;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words by which guide pages mark questions, answers, follow-ups and their end. */
final class PageWords {
    /** A question's words, and its number where it has one, else 0. */
    record Asked(int number, String prompt, String form) {}

    private static final String QUALITY =
            "(?:(?:a|the|your)\\s+)?(?:(?:model|sample|example|suggested|possible|ideal|strong"
                    + "|good|best|recommended|expected|detailed|candidate(?:['’]s)?)\\s+)?";

    private static final Pattern QUESTION = pattern(
            "(?:(?:sample|example|interview)\\s+)*(question)\\s*(?:#|no\\.?|number)?\\s*(\\d{0,3})\\s*(?:[:.)]|\\s[-–—])\\s*(.*)");
    private static final Pattern BARE_QUESTION = pattern("(?:interview\\s+)?(question)\\s*#?\\s*(\\d{1,3})()");
    private static final Pattern Q_NUMBER = Pattern.compile("(Q)\\.\\s*(\\d{1,3})\\s+(.+)");
    private static final Pattern Q = Pattern.compile("(Q)\\.?\\s*(\\d{0,3})\\s*[:.)–—-]\\s*(.*)");
    private static final Pattern NUMBERED = pattern("()(\\d{1,3})[.)]\\s+(.+)");
    private static final Pattern ANSWER = pattern(QUALITY
            + "(?:(?:answers?|ans)(?:\\s+(?:points?|examples?))?(?:\\s*\\([^)]*\\))?\\s*#?\\s*\\d{0,2}\\s*(?::|[-–—]\\s|$)"
            + "|ans\\.(?:\\s|$))\\s*(.*)");
    private static final Pattern A = Pattern.compile("A\\.?\\d{0,3}\\s*[:.)]\\s+(.*)");
    private static final Pattern RESPONSE = pattern(
            QUALITY + "(?:response|reply|follow[- ]?up (?:answer|response)|candidate(?:['’]s (?:answer|response))?"
                    + "|you (?:might|could|may|can|should) (?:say|answer|reply|respond)|how to (?:respond|answer))"
                    + "\\s*\\d{0,2}\\s*:\\s*(.*)");
    private static final Pattern FOLLOW_UP_LABEL = pattern(
            "(?:possible |potential |common |likely |interviewer |sample )?follow[- ]?ups?"
                    + "(?: (?:points?|questions?|discussions?|topics?|considerations?|prompts?))?(?: and (?:responses?|answers?))?\\s*:?");
    private static final Pattern FOLLOW_UP = pattern(
            "(?:(?:the )?(?:interviewer|they|panel|hiring manager) (?:might|may|could|would|will|can)(?: also| then| next)*"
                    + " (?:ask|follow[- ]up(?: with)?|probe|say|continue)[^:]{0,30}:"
                    + "|(?:possible |potential |likely |sample )?follow[- ]?up(?: question)?\\s*#?\\d{0,2}\\s*(?::|\\s[-–—])"
                    + "|(?:probing|next) question\\s*:|interviewer\\s*:)\\s*(.+)");
    private static final Pattern OPENER = pattern(
            "(?:describe|tell (?:me|us)|explain|give (?:me |us )?an? |walk (?:me|us)|discuss|share|"
                    + "how (?:do|does|did|would|can|have|should|is|are)|what|why|when (?:have|did|would|was)|which|where|who|can you|could you|"
                    + "have you|do you|are you|would you|imagine|suppose|you (?:are|have|find|notice|discover|receive)|if you|"
                    + "in (?:a|your)|compare|define|outline|list|name|talk (?:me|us)|provide|recall|think of|design|write)\\b.*");
    private static final Pattern REQUEST = pattern(
            "(?:please )?(?:tell (?:me|us) (?:about|how)|describe (?:a|an|the|your|how)|give (?:me |us )?an example"
                    + "|walk (?:me|us) through|talk (?:me|us) through|explain (?:how|what|why|the)|share an?|imagine|discuss (?:a|the|how))\\b[^.!]*[.!]?");
    private static final Pattern KNOWN_LABEL = pattern("(concept|definition|explanation|(?:common )?pitfalls?|solution|"
            + "example(?: scenario)?|real[- ]world (?:application|example|scenario|consideration)s?|best practices?|trade-?offs?|"
            + "outcomes?|results?|situation|task|actions?|context|approach|challenge|key points?|lessons? learned|impact|steps?|"
            + "why it matters|benefits?|drawbacks?|limitations?|alternatives?|considerations?|rationale|reflection|application)"
            + "\\s*:\\s+(.+)");

    private static final Pattern MARKED_LEAD = Pattern.compile(
            "(?:(\\*\\*|__)(?=\\S)(.+?)\\1|([*_])(?=\\S)([^*_]+:)\\3|([*_])(?=\\S)([^*_]+)\\5(?=:))(.*)");

    private PageWords() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, CASE_INSENSITIVE | UNICODE_CASE);
    }

    static String unmarked(String text) {
        String words = text.strip();
        Matcher lead = MARKED_LEAD.matcher(words);
        if (lead.matches()) {
            String marked = Stream.of(2, 4, 6)
                    .map(lead::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
            words = (marked + lead.group(7)).strip();
        }
        boolean emphasis =
                words.matches("([*_])[^*_\\s].*[^*_\\s]\\1") && words.indexOf(words.charAt(0), 1) == words.length() - 1;
        return emphasis ? words.substring(1, words.length() - 1) : words;
    }

    static Optional<Asked> question(String words) {
        return asked(QUESTION, words)
                .or(() -> asked(Q_NUMBER, words))
                .or(() -> asked(Q, words))
                .or(() -> asked(BARE_QUESTION, words));
    }

    static Optional<Asked> numbered(String words) {
        return asked(NUMBERED, words);
    }

    private static Optional<Asked> asked(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = matcher.group(2).isEmpty() ? 0 : Integer.parseInt(matcher.group(2));
        return Optional.of(new Asked(number, unquoted(unmarked(matcher.group(3))), matcher.group(1)));
    }

    /** Returns what follows the mark of an answer, which may be empty. */
    static Optional<String> answer(String words) {
        return rest(ANSWER, words).or(() -> rest(A, words));
    }

    static Optional<String> response(String words) {
        return rest(RESPONSE, words).or(() -> answer(words));
    }

    static boolean isFollowUpLabel(String words) {
        return FOLLOW_UP_LABEL.matcher(words).matches();
    }

    static Optional<String> followUp(String words) {
        return isFollowUpLabel(words) ? Optional.empty() : rest(FOLLOW_UP, words);
    }

    static boolean opensQuestion(String words) {
        return OPENER.matcher(words).matches();
    }

    /** Says whether a sentence asks without a question mark, as in "Tell me about a time". */
    static boolean requests(String words) {
        return count(words) <= 30 && REQUEST.matcher(words).matches();
    }

    /** Finds a label such as Concept at the head of a point. */
    static Optional<Labelled> labelled(String words) {
        Matcher matcher = KNOWN_LABEL.matcher(words);
        return matcher.matches() ? Optional.of(new Labelled(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    record Labelled(String label, String point) {}

    private static Optional<String> rest(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.matches() ? Optional.of(unmarked(matcher.group(1))) : Optional.empty();
    }

    /** Says whether the words can only belong to a question: a marked question, answer, follow-up or response. */
    static boolean isMarked(String words) {
        return question(words).isPresent()
                || RESPONSE.matcher(words).matches()
                || answer(words).isPresent()
                || followUp(words).isPresent()
                || isFollowUpLabel(words);
    }

    static int count(String words) {
        return words.isBlank() ? 0 : words.strip().split("\\s+").length;
    }

    static boolean isFinished(String words) {
        return words.matches("(?s).*[.?!:;…][\"”’')\\]]*\\s*");
    }

    /** Takes away the quotation marks around words that stand in one pair of them as a whole. */
    static String unquoted(String words) {
        boolean quoted = words.length() > 2 && words.matches("(?s)[\"“][^\"“”]*[\"”]");
        return quoted ? words.substring(1, words.length() - 1).strip() : words;
    }

    static String withoutNumber(String words) {
        return words.replaceFirst("^\\d{1,3}[.)]\\s+", "");
    }

    static String withoutColon(String words) {
        return words.strip().replaceFirst("\\s*:$", "");
    }
}
