package dev.greenroom.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds a point or an accepted wording that stands in an answer word for word, as a claim of its own. */
final class ToTheLetter {

    /** A claim of fewer words stands in other claims too: "5 m/s" in "not at 5 m/s". */
    private static final int WORDS_OF_A_CLAIM = 4;

    private static final Pattern MINUS = Pattern.compile("[\u2212\u2013]");
    /** Words, numbers, and the signs that make a claim another one: "x < 0" is not "x > 0", "-1" is not "1". */
    private static final Pattern TOKEN = Pattern.compile(
            "\\p{N}+(?:[.,]\\p{N}+)+|[\\p{L}\\p{M}\\p{N}]+|[<>=≤≥≠+*/^%!&|#√]+|(?<![\\p{L}\\p{N}])-(?=[\\p{L}\\p{N}(])");
    /** Where a claim ends: what is said inside another one, as in "juniors believe that", may be what is denied. */
    private static final Pattern STOP = Pattern.compile("[.;:!?,](?=\\s|$)|[\\n()]|\\s[-–—]\\s|—|\\s(?:and|but)\\s");
    /** Who says a point and then that it is wrong has not said it. */
    private static final Pattern DOUBT = Pattern.compile(
            "(?i)\\b(?:in(?:correct|accurate)\\w*|untrue|false\\w*|wrong\\w*|mistake\\w*|myths?|doubt\\w*|disagree\\w*"
                    + "|den(?:y|ies|ied)|refute\\w*|opposite|contrary|nonsense|rubbish|bad idea|fallacy|lies?)\\b");

    private ToTheLetter() {}

    /** The words of the answer that are one of the criterion's wordings, but for signs and capitals. */
    static Optional<Evidence> find(Criterion criterion, String answer) {
        String said = plain(answer);
        return criterion
                .wordings()
                .filter(wording -> !wording.isBlank() && said.contains(plain(wording)))
                .filter(wording -> doubts(answer) <= doubts(wording))
                .flatMap(wording -> claim(plain(wording), answer).stream())
                .findFirst();
    }

    private static Optional<Evidence> claim(String wording, String answer) {
        if (plain(answer).equals(wording)) {
            int start = answer.indexOf(answer.strip());
            return Optional.of(Evidence.of(answer, start, start + answer.strip().length()));
        }
        return wording.strip().split(" ").length < WORDS_OF_A_CLAIM ? Optional.empty() : inClauses(wording, answer);
    }

    /** One clause or several in a row, since a wording may have commas of its own. */
    private static Optional<Evidence> inClauses(String wording, String answer) {
        List<Evidence> clauses = clauses(answer);
        for (int first = 0; first < clauses.size(); first++) {
            int start = clauses.get(first).start();
            for (int last = first; last < clauses.size(); last++) {
                int end = clauses.get(last).end();
                String run = plain(answer.substring(start, end));
                if (run.equals(wording)) {
                    return Optional.of(Evidence.of(answer, start, end));
                }
                if (run.length() >= wording.length()) {
                    break;
                }
            }
        }
        return Optional.empty();
    }

    private static List<Evidence> clauses(String answer) {
        List<Evidence> clauses = new ArrayList<>();
        Matcher stop = STOP.matcher(answer);
        int start = 0;
        while (stop.find()) {
            add(clauses, answer, start, stop.start());
            start = stop.end();
        }
        add(clauses, answer, start, answer.length());
        return clauses;
    }

    private static void add(List<Evidence> clauses, String answer, int start, int end) {
        String clause = answer.substring(start, end);
        if (!clause.isBlank()) {
            int from = start + clause.indexOf(clause.strip());
            clauses.add(Evidence.of(answer, from, from + clause.strip().length()));
        }
    }

    private static long doubts(String text) {
        return DOUBT.matcher(text).results().count();
    }

    private static String plain(String text) {
        String lower = MINUS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
        return TOKEN.matcher(lower).results().map(MatchResult::group).collect(Collectors.joining(" ", " ", " "));
    }
}
