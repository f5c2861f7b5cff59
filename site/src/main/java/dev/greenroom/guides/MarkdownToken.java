package dev.greenroom.guides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One element of the guide format, with the lines it stands on. */
record MarkdownToken(Kind kind, String text, List<SourceLine> lines) {
    enum Kind {
        FENCE,
        TITLE,
        SECTION,
        HEADING,
        FOLLOW_UP,
        LABEL,
        ITEM,
        ACCEPT,
        OTHER
    }

    private static final Pattern FOLLOW_UP = pattern("#### +follow-up: *(.+)");
    private static final Pattern HEADING = pattern("### +(.+)");
    private static final Pattern SECTION = pattern("## +(.+)");
    private static final Pattern TITLE = pattern("# +(.+)");
    private static final Pattern LABEL = pattern("\\*\\*(.+)\\*\\*");
    private static final Pattern ACCEPT = pattern(" {2,}[-*+] +accept: *(.+)");
    private static final Pattern ITEM = pattern(" ?[-*+] +(.+)");
    private static final Pattern CONTINUATION = pattern(" {2,}([^-*+ ].*)");

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /** Splits lines into tokens; an indented line goes on with the item above it. */
    static List<MarkdownToken> of(List<SourceLine> lines) {
        List<MarkdownToken> tokens = new ArrayList<>();
        for (SourceLine line : lines) {
            String text = line.text().replace("\t", "    ").stripTrailing();
            if (text.isBlank()) {
                continue;
            }
            Matcher continuation = CONTINUATION.matcher(text);
            if (continuation.matches() && !tokens.isEmpty() && tokens.getLast().mayGoOn()) {
                tokens.add(tokens.removeLast().with(continuation.group(1), line));
            } else {
                tokens.add(of(text, line));
            }
        }
        return tokens;
    }

    private static MarkdownToken of(String text, SourceLine line) {
        if (text.equals("---")) {
            return new MarkdownToken(Kind.FENCE, "", List.of(line));
        }
        return firstMatch(text, line).orElseGet(() -> new MarkdownToken(Kind.OTHER, text.strip(), List.of(line)));
    }

    private static Optional<MarkdownToken> firstMatch(String text, SourceLine line) {
        return Stream.of(
                        new Shape(Kind.FOLLOW_UP, FOLLOW_UP),
                        new Shape(Kind.HEADING, HEADING),
                        new Shape(Kind.SECTION, SECTION),
                        new Shape(Kind.TITLE, TITLE),
                        new Shape(Kind.LABEL, LABEL),
                        new Shape(Kind.ACCEPT, ACCEPT),
                        new Shape(Kind.ITEM, ITEM))
                .flatMap(shape -> shape.match(text, line).stream())
                .findFirst();
    }

    private record Shape(Kind kind, Pattern pattern) {
        Optional<MarkdownToken> match(String text, SourceLine line) {
            Matcher matcher = pattern.matcher(text);
            return matcher.matches() && !matcher.group(1).isBlank()
                    ? Optional.of(new MarkdownToken(kind, matcher.group(1).strip(), List.of(line)))
                    : Optional.empty();
        }
    }

    private boolean mayGoOn() {
        return kind == Kind.ITEM || kind == Kind.ACCEPT;
    }

    private MarkdownToken with(String more, SourceLine line) {
        List<SourceLine> all = new ArrayList<>(lines);
        all.add(line);
        return new MarkdownToken(kind, text + " " + more.strip(), all);
    }
}
