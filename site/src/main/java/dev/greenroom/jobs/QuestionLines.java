package dev.greenroom.jobs;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A job's own questions as lines of text: a mark in brackets at the end says how one is answered. */
final class QuestionLines {

    static final int MOST = 20;
    static final int LONGEST = 500;

    private static final Pattern PAY_HISTORY = Pattern.compile(
            "\\b(?:current|present|last|previous|past|prior|former|earlier|history|earn|earned|making|paid|drawn)\\b.*"
                    + "\\b(?:salary|salaries|pay|wage|wages|compensation|remuneration|income|ctc|package)\\b"
                    + "|\\b(?:salary|pay|wage|compensation|income)\\b.*\\b(?:history|current|present|last|previous|past|prior|now|today|before)\\b"
                    + "|\\bhow much (?:do|did|were|are) you\\b.*\\b(?:earn|make|making|earning|paid)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final String REQUIRED = "[required]";
    private static final Map<JobQuestion.Kind, String> MARKS =
            Map.of(JobQuestion.Kind.YES_NO, "[yes or no]", JobQuestion.Kind.LINE, "[one line]");

    private QuestionLines() {}

    static String write(List<JobQuestion> questions) {
        return questions.stream().map(QuestionLines::line).collect(Collectors.joining("\n"));
    }

    private static String line(JobQuestion question) {
        String mark = MARKS.getOrDefault(question.kind(), "");
        return (question.prompt() + " " + mark + (question.required() ? " " + REQUIRED : ""))
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The questions; one whose words have not changed keeps its id, so that earlier answers still belong to it. */
    static List<JobQuestion> read(String text, List<JobQuestion> before) {
        Map<String, String> ids = before.stream()
                .collect(Collectors.toMap(JobQuestion::prompt, JobQuestion::id, (first, second) -> first));
        Set<String> taken = new HashSet<>();
        return text.lines()
                .map(CleanText::line)
                .filter(line -> !line.isEmpty())
                .map(line -> question(line, prompt -> free(ids.getOrDefault(prompt, id(prompt)), taken)))
                .toList();
    }

    /** The first question that stands there a second time, if one does. */
    static Optional<JobQuestion> askedTwice(List<JobQuestion> questions) {
        Set<String> asked = new HashSet<>();
        return questions.stream()
                .filter(question -> !asked.add(question.prompt().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    static boolean isTooLong(JobQuestion question) {
        return question.prompt().length() > LONGEST;
    }

    /** Whether a question asks for what somebody earned before, which no site may ask here. */
    static boolean asksForPayHistory(JobQuestion question) {
        return PAY_HISTORY.matcher(question.prompt()).find();
    }

    private static JobQuestion question(String line, UnaryOperator<String> ids) {
        String lower = line.toLowerCase(Locale.ROOT);
        JobQuestion.Kind kind = MARKS.entrySet().stream()
                .filter(mark -> lower.contains(mark.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(JobQuestion.Kind.TEXT);
        String prompt = line.replaceAll("(?i)\\s*\\[(?:required|yes or no|one line)]", "")
                .strip();
        return new JobQuestion(ids.apply(prompt), prompt, kind, lower.contains(REQUIRED));
    }

    /** The id or, where another question of the posting has it, one of its own. */
    private static String free(String id, Set<String> taken) {
        String free = taken.contains(id) ? id + "-" + taken.size() : id;
        taken.add(free);
        return free;
    }

    private static String id(String prompt) {
        return "q" + Integer.toUnsignedString(prompt.hashCode(), Character.MAX_RADIX);
    }
}
