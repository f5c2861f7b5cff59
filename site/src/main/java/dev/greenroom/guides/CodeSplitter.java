package dev.greenroom.guides;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts the code at the end of a line from the word that it is glued to, as in {@code usingPyPy}. */
final class CodeSplitter {
    /** A line's words, and the code at its end. */
    record Split(String words, String code) {}

    static final double SURE = 4;
    static final double LIKELY = 3;

    static final int LONGEST_COMMAND = 6;
    private static final int LONGEST = 80;
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\w+#*-]*(?:\\.\\w+)*");
    private static final Pattern CAMEL = Pattern.compile("^(\\p{Ll}{3,})(\\p{Lu}\\w*)$");
    private static final Pattern AFTER_MARK = Pattern.compile("^(.*[(\\[/“‘\"',:;=])([\\w@$#.-].*)$");

    private final CodeLexicon lexicon = CodeLexicon.SHARED;
    private final Set<String> vocabulary;
    private final boolean wrapped;

    CodeSplitter(Set<String> vocabulary, boolean wrapped) {
        this.vocabulary = vocabulary;
        this.wrapped = wrapped;
    }

    /** Finds the split with the best evidence, if there is as much as asked for. */
    Optional<Split> split(String line, double evidence) {
        String[] tokens = line.strip().split("\\s+");
        for (int i = Math.max(0, tokens.length - LONGEST_COMMAND); i < tokens.length - 1; i++) {
            Optional<Split> command = command(tokens, i);
            if (command.isPresent()) {
                return command;
            }
        }
        String head = String.join(" ", Arrays.copyOf(tokens, tokens.length - 1));
        return last(tokens[tokens.length - 1], evidence)
                .map(split -> new Split((head + " " + split.words()).strip(), split.code()));
    }

    private boolean standsAfterMark(String mark, String code, double evidence) {
        if (quality(code) >= 2 || (mark.equals("/") && quality(code) >= 1)) {
            return true;
        }
        boolean bracket = mark.matches("[(\\[“‘\"']");
        return bracket && evidence < SURE && quality(code) >= 1 && !vocabulary.contains(code);
    }

    private Optional<Split> command(String[] tokens, int at) {
        String token = tokens[at];
        String rest = String.join(" ", Arrays.copyOfRange(tokens, at + 1, tokens.length));
        if (token.length() > LONGEST
                || lexicon.knows(token)
                || vocabulary.contains(token)
                || rest.matches(".*[.?!:;,](?: .*)?")) {
            return Optional.empty();
        }
        for (int cut = token.length() - 2; cut >= 1; cut--) {
            String word = token.substring(0, cut);
            String code = token.substring(cut);
            if (lexicon.isCommand(code, rest) && isWord(stripped(word))) {
                String head = String.join(" ", Arrays.copyOf(tokens, at));
                return Optional.of(new Split((head + " " + word).strip(), code + " " + rest));
            }
        }
        return Optional.empty();
    }

    private Optional<Split> last(String token, double evidence) {
        if (token.length() > LONGEST || lexicon.knows(token) || lexicon.standsBeforeCode(token)) {
            return Optional.empty();
        }
        Matcher mark = AFTER_MARK.matcher(token);
        if (mark.matches() && standsAfterMark(mark.group(1), mark.group(2), evidence)) {
            return Optional.of(new Split(mark.group(1), mark.group(2)));
        }
        Optional<Split> best = Optional.empty();
        double highest = evidence;
        for (int cut = 1; cut < token.length(); cut++) {
            String word = token.substring(0, cut);
            String code = token.substring(cut);
            double score = score(stripped(word), code);
            if (score >= highest) {
                highest = score;
                best = Optional.of(new Split(word, code));
            }
        }
        return best.or(() -> camel(token));
    }

    /** A word of the page that stands right before code counts less than one known to stand there. */
    private double score(String word, String code) {
        double quality = quality(code);
        if (quality == 0 || code.length() < 2) {
            return 0;
        }
        double length = word.length() / 100.0;
        if (lexicon.standsBeforeCode(word)) {
            return 2 * quality + length + (quality == 1 && word.length() > 1 ? 1 : 0);
        }
        if (!wrapped && word.length() > 2 && vocabulary.contains(word)) {
            return 2 * quality - 0.5 + length;
        }
        return !wrapped
                        && quality == 3
                        && word.length() > 2
                        && LETTERS.matcher(word).matches()
                ? 4 + length
                : 0;
    }

    private double quality(String code) {
        if (lexicon.knows(code)) {
            return lexicon.isEveryday(code) ? everydayQuality(code) : 3;
        }
        if (code.startsWith("_") && !code.startsWith("__")) {
            return 0;
        }
        boolean capital = Character.isUpperCase(code.charAt(0)) && code.length() > 2;
        if (lexicon.hasShape(code) || (capital && NAME.matcher(code).matches())) {
            return 2;
        }
        return NAME.matcher(code).matches() && code.length() > 3 ? 1 : 0;
    }

    private static double everydayQuality(String code) {
        return code.length() > 3 ? 1 : 0;
    }

    private Optional<Split> camel(String token) {
        Matcher matcher = CAMEL.matcher(token);
        return !wrapped && matcher.matches()
                ? Optional.of(new Split(matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    private boolean isWord(String word) {
        return lexicon.standsBeforeCode(word) || (word.length() > 2 && vocabulary.contains(word));
    }

    private static String stripped(String word) {
        return word.replaceFirst("^[(\\[\"'“‘]+", "");
    }
}
