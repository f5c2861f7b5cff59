package dev.greenroom.guides;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of copied text, or a part of one where a bullet was glued into its middle. */
record Piece(Kind kind, int indent, int number, String text, SourceLine line, boolean glued) {
    enum Kind {
        BLANK,
        BARE_BULLET,
        BULLET,
        HEADING,
        TEXT
    }

    private static final String ROUND = "•●▪■◦‣▸►➢✓✔·○";
    private static final Pattern BARE = Pattern.compile("(\\s*)(?:[-*–—+" + ROUND + "]|\\d{1,2}[.)])\\s*");
    private static final Pattern BULLET =
            Pattern.compile("(\\s*)(?:[-*+–—]\\s+|[" + ROUND + "]\\s*|(\\d{1,3})[.)]\\s+|[a-z][.)]\\s+)(\\S.*)");
    private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s+(.*?)\\s*#*\\s*");
    private static final Pattern GLUED =
            Pattern.compile("(?:(?<=(?:\\p{L}\\p{L}|[\\d)\\]`\"'’”%])[.!?…])\\s*[-–*]\\s+(?=[\\p{Lu}`\"“\\d])"
                    + "|(?<=^[.!?)])\\s*[-–*]\\s+(?=[\\p{Lu}`])"
                    + "|(?<=[\\p{Ll}\\d`)])- (?=\\p{Lu})"
                    + "|(?<=[\\p{Ll})`][.!?])\\s*\\d{1,2}[.)]\\s+(?=\\p{Lu})"
                    + "|(?<=\\S)\\s*[" + ROUND.replace("·", "").replace("○", "") + "]\\s*(?=\\S))");

    static List<Piece> of(SourceLine line) {
        String text = SourceText.visible(line.text());
        List<Piece> pieces = new ArrayList<>();
        String[] parts = isRule(text) ? new String[] {""} : split(text);
        pieces.add(first(parts[0], line));
        for (int i = 1; i < parts.length; i++) {
            pieces.add(new Piece(Kind.BULLET, pieces.getFirst().indent(), 0, parts[i].strip(), line, true));
        }
        return pieces;
    }

    private static boolean isRule(String text) {
        String marks = text.replace(" ", "");
        return marks.length() >= 3 && marks.chars().allMatch(c -> "-*_=".indexOf(c) >= 0);
    }

    private static String[] split(String text) {
        Matcher bullet = BULLET.matcher(text);
        int from = bullet.matches() ? bullet.start(3) : 0;
        List<String> parts = new ArrayList<>();
        Matcher glued = GLUED.matcher(text);
        int start = 0;
        for (int at = from; glued.find(at); at = glued.end()) {
            parts.add(text.substring(start, glued.start()));
            start = glued.end();
        }
        parts.add(text.substring(start));
        return parts.toArray(String[]::new);
    }

    private static Piece first(String text, SourceLine line) {
        if (text.isBlank()) {
            return new Piece(Kind.BLANK, 0, 0, "", line, false);
        }
        Matcher bare = BARE.matcher(text);
        if (bare.matches()) {
            return new Piece(Kind.BARE_BULLET, bare.group(1).length(), 0, "", line, false);
        }
        Matcher heading = HEADING.matcher(text);
        if (heading.matches() && !heading.group(1).isBlank()) {
            return new Piece(Kind.HEADING, 0, 0, heading.group(1), line, false);
        }
        Matcher bullet = BULLET.matcher(text);
        if (bullet.matches()) {
            int number = bullet.group(2) == null ? 0 : Integer.parseInt(bullet.group(2));
            return new Piece(
                    Kind.BULLET,
                    bullet.group(1).length(),
                    number,
                    bullet.group(3).strip(),
                    line,
                    false);
        }
        int indent = text.length() - text.stripLeading().length();
        return new Piece(Kind.TEXT, indent, 0, text.strip(), line, false);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    String words() {
        return PageWords.unmarked(text);
    }
}
