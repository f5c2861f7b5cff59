package dev.greenroom.guides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Puts a sentence together again that copying has broken at its code words: they stand on a line of their own, or are
 * glued to the word before and end the line.
 */
final class CodeJoiner {
    /** The sentence in Markdown, and the words that were set as code. */
    record Joined(String markdown, List<String> code) {}

    private static final int LONGEST_CODE = 80;
    private static final String CLOSING = ")]}”’»";
    private static final String OPENING = "([{/“‘«=#@$";

    private final CodeLexicon lexicon = CodeLexicon.SHARED;
    private final CodeSplitter splitter;
    private final boolean wrapped;
    private final UnaryOperator<String> toMarkdown;

    /** Takes the words of the page, whether its lines are wrapped at a width, and how its plain words become Markdown. */
    CodeJoiner(Set<String> vocabulary, boolean wrapped, UnaryOperator<String> toMarkdown) {
        this.splitter = new CodeSplitter(vocabulary, wrapped);
        this.wrapped = wrapped;
        this.toMarkdown = toMarkdown;
    }

    Joined join(List<String> segments) {
        Sentence sentence = new Sentence();
        boolean afterCode = false;
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            if (i > 0 && !afterCode && isCode(segment)) {
                sentence.code(segment);
                afterCode = true;
                continue;
            }
            Optional<CodeSplitter.Split> split = i + 1 < segments.size()
                    ? glued(segment, segments.get(i + 1), afterCode || (i == 0 && sentence.code.isEmpty() && !wrapped))
                    : Optional.empty();
            sentence.words(split.map(CodeSplitter.Split::words).orElse(segment), afterCode || i > 0);
            split.ifPresent(found -> sentence.code(found.code()));
            afterCode = split.isPresent();
        }
        return new Joined(sentence.text.toString().strip(), sentence.code);
    }

    private Optional<CodeSplitter.Split> glued(String segment, String next, boolean likely) {
        if (isCode(next) && isCertainlyCode(next)) {
            return Optional.empty();
        }
        Optional<CodeSplitter.Split> strong = splitter.split(segment, CodeSplitter.SURE);
        if (strong.isPresent() || isCode(next) || !likely || wrapped) {
            return strong;
        }
        return splitter.split(segment, CodeSplitter.LIKELY);
    }

    /** Says whether a line can be nothing but code. */
    boolean isCode(String line) {
        if (line.length() > LONGEST_CODE || line.isBlank()) {
            return false;
        }
        if (isCertainlyCode(line)) {
            return true;
        }
        boolean oneWord = line.matches("[\\p{L}_][\\w+#*-]*(?:\\.\\w+)*");
        return oneWord && !wrapped && !lexicon.standsBeforeCode(line);
    }

    boolean isCertainlyCode(String line) {
        if (line.contains(" ")) {
            boolean phrase = !PageWords.isFinished(line) && !line.matches("^[,.;:)!?–—-].*") && lexicon.isPhrase(line);
            return phrase
                    && PageWords.count(line) <= 9
                    && line.length() <= LONGEST_CODE
                    && !line.endsWith("(")
                    && balanced(line);
        }
        return lexicon.knows(line) || lexicon.hasShape(line);
    }

    private static boolean balanced(String line) {
        return line.chars().filter(c -> c == '(').count()
                == line.chars().filter(c -> c == ')').count();
    }

    private final class Sentence {
        final StringBuilder text = new StringBuilder();
        final List<String> code = new ArrayList<>();

        void words(String words, boolean joined) {
            String markdown = toMarkdown.apply(words.strip());
            if (joined && needsBlankBefore(markdown)) {
                text.append(' ');
            }
            text.append(markdown);
        }

        void code(String words) {
            if (needsBlankAfter()) {
                text.append(' ');
            }
            text.append(Inline.code(words));
            code.add(words);
        }

        private boolean needsBlankBefore(String next) {
            if (text.isEmpty() || next.isEmpty() || next.matches("^['’](?:s|re|ll|d|ve|t)\\b.*")) {
                return false;
            }
            char first = next.charAt(0);
            boolean punctuation = ",.;:!?/%".indexOf(first) >= 0 || CLOSING.indexOf(first) >= 0;
            boolean suffix = first == '-' && next.length() > 1 && Character.isLetter(next.charAt(1));
            return !punctuation && !suffix && !(endsWith(OPENING) && text.charAt(text.length() - 1) != '=');
        }

        private boolean needsBlankAfter() {
            boolean openQuote =
                    endsWith("\"") && text.chars().filter(c -> c == '"').count() % 2 == 1;
            return !text.isEmpty()
                    && !endsWith(OPENING)
                    && !openQuote
                    && !text.toString().endsWith("non-");
        }

        private boolean endsWith(String any) {
            return !text.isEmpty() && any.indexOf(text.charAt(text.length() - 1)) >= 0;
        }
    }
}
