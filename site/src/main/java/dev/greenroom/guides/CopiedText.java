package dev.greenroom.guides;

import dev.greenroom.guides.Block.Kind;
import dev.greenroom.guides.LineReading.Fate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the text of a guide page as it was copied from a browser, and repairs what copying did to it. */
final class CopiedText {
    private final LineLedger ledger;
    private final List<Piece> pieces;
    private final PageShape shape;
    private final boolean marksQuestions;
    private final CodeJoiner joiner;
    private final EchoFilter echoes = new EchoFilter();
    private final List<Block> blocks = new ArrayList<>();
    private int at;

    CopiedText(List<SourceLine> lines, LineLedger ledger) {
        this.ledger = ledger;
        List<Piece> all = new ArrayList<>();
        lines.forEach(line -> all.addAll(Piece.of(line)));
        remarkInvisible(lines);
        all.stream()
                .filter(piece -> piece.is(Piece.Kind.BLANK) && !piece.line().isBlank())
                .forEach(piece -> ledger.recognised(List.of(piece.line()), "a line between parts"));
        this.pieces = all.subList(0, cutAtEnd(all, lines));
        this.shape = PageShape.of(pieces);
        this.marksQuestions = pieces.stream()
                .anyMatch(piece -> PageWords.question(piece.words()).isPresent());
        this.joiner = new CodeJoiner(
                shape.vocabulary(), shape.wrapped(), words -> shape.markdown() ? words : Inline.of(words));
    }

    private void remarkInvisible(List<SourceLine> lines) {
        lines.stream()
                .filter(line ->
                        !SourceText.visible(line.text()).equals(line.text().replace("\t", "    ")))
                .findFirst()
                .ifPresent(line -> ledger.remark(
                        line.number(),
                        Fate.REPAIRED,
                        "made special blanks and invisible characters plain from here on"));
    }

    private int cutAtEnd(List<Piece> all, List<SourceLine> lines) {
        List<PageEnd.Candidate> candidates = all.stream()
                .map(piece -> new PageEnd.Candidate(piece.words(), piece.is(Piece.Kind.BULLET)))
                .toList();
        int end = PageEnd.find(candidates);
        if (end < all.size()) {
            int line = all.get(end).line().number();
            ledger.leftOut(lines.subList(line - 1, lines.size()), "left out, since it comes after the guide's end");
        }
        return end;
    }

    List<Block> read() {
        while (at < pieces.size()) {
            Piece piece = pieces.get(at++);
            switch (piece.kind()) {
                case BLANK -> {}
                case BARE_BULLET -> bareBullet(piece);
                case BULLET -> unit(piece, isLabel(piece) ? Kind.LABEL : Kind.BULLET);
                case HEADING -> unit(piece, Kind.HEADING);
                case TEXT -> unit(piece, isLabel(piece) && isFollowedByBullet() ? Kind.LABEL : Kind.PARAGRAPH);
            }
        }
        return blocks;
    }

    /** A bullet without words: those of the label or the item that belongs to it stand in the next line. */
    private void bareBullet(Piece bullet) {
        ledger.recognised(List.of(bullet.line()), "an empty bullet");
        if (at < pieces.size() && pieces.get(at).is(Piece.Kind.TEXT)) {
            Piece text = pieces.get(at++);
            Piece indented = new Piece(text.kind(), bullet.indent(), 0, text.text(), text.line(), false);
            boolean structure = PageSection.of(text.words()).isPresent() || PageWords.isMarked(text.words());
            Kind item = shape.looseBullets() && !structure ? Kind.BULLET : Kind.PARAGRAPH;
            unit(indented, isLabel(text) ? Kind.LABEL : item);
        }
    }

    private static boolean isLabel(Piece piece) {
        String words = piece.words();
        return words.endsWith(":")
                && PageWords.count(words) <= 10
                && words.indexOf(':') == words.length() - 1
                && PageWords.question(words).isEmpty()
                && (PageWords.count(words) <= 6 || !piece.is(Piece.Kind.BULLET));
    }

    private boolean isFollowedByBullet() {
        return pieces.subList(at, pieces.size()).stream()
                .filter(piece -> !piece.is(Piece.Kind.BLANK))
                .findFirst()
                .filter(piece -> piece.is(Piece.Kind.BULLET) || piece.is(Piece.Kind.BARE_BULLET))
                .isPresent();
    }

    private void unit(Piece first, Kind kind) {
        List<String> segments = new ArrayList<>(List.of(first.text()));
        Set<SourceLine> lines = new LinkedHashSet<>(List.of(first.line()));
        if (!echoes.isCutOff(first.text(), nextText()) || !first.is(Piece.Kind.BULLET)) {
            gather(first, kind, segments, lines);
        }
        List<SourceLine> span = List.copyOf(lines);
        if (isStart(first)) {
            echoes.forget();
        } else if (echoes.repeats(segments, kind, first.is(Piece.Kind.BULLET), isFollowedByContent())) {
            ledger.repaired(span, "took out a bullet that was printed a second time");
            return;
        } else if (asksWithoutMark(first, segments)) {
            echoes.forgetBefore(segments);
        }
        CodeJoiner.Joined joined = joiner.join(segments);
        blocks.add(new Block(
                kind, shape.indented() ? first.indent() : Block.UNKNOWN, first.number(), joined.markdown(), span));
        note(first, joined, span);
    }

    private void note(Piece first, CodeJoiner.Joined joined, List<SourceLine> span) {
        if (!joined.code().isEmpty()) {
            ledger.repaired(
                    span, "set " + String.join(", ", joined.code()) + " as code and joined the sentence around it");
        } else if (span.size() > 1) {
            ledger.repaired(span, "joined the lines of one sentence");
        }
        if (first.glued()) {
            ledger.repaired(List.of(first.line()), "parted a bullet that was glued into the line");
        }
    }

    private void gather(Piece first, Kind kind, List<String> segments, Set<SourceLine> lines) {
        if (kind == Kind.HEADING || (isStructure(first) && PageWords.isFinished(first.text()))) {
            return;
        }
        boolean blankBetween = false;
        while (at < pieces.size()) {
            Piece piece = pieces.get(at);
            if (piece.is(Piece.Kind.BLANK) && shape.wrapped()) {
                return;
            }
            if (piece.is(Piece.Kind.BLANK)) {
                at++;
                blankBetween = true;
                continue;
            }
            if (!piece.is(Piece.Kind.TEXT) || !goesOn(segments, piece, blankBetween)) {
                at -= blankBetween ? blanksBefore() : 0;
                return;
            }
            segments.add(piece.text());
            lines.add(piece.line());
            blankBetween = false;
            at++;
        }
    }

    private int blanksBefore() {
        int count = 0;
        while (count < at && pieces.get(at - 1 - count).is(Piece.Kind.BLANK)) {
            count++;
        }
        return count;
    }

    private boolean goesOn(List<String> segments, Piece piece, boolean blankBetween) {
        String before = segments.getLast();
        String text = piece.text();
        if (PageWords.isFinished(before) || isStructure(piece)) {
            return false;
        }
        if (text.matches("^[\\p{Ll},.;:!?)\\]%/'’”].*")) {
            return true;
        }
        if (shape.wrapped() && !blankBetween && before.length() >= PageShape.WRAPPED_AT) {
            return true;
        }
        boolean inSentence = segments.size() > 1 || joiner.isCertainlyCode(text) || nextGoesOn();
        boolean code = joiner.isCode(text) && inSentence && PageSection.of(text).isEmpty();
        boolean afterCode = segments.size() > 1 && !blankBetween && joiner.isCode(before);
        return code || afterCode || (nextGoesOn() && PageWords.count(text) <= 6);
    }

    private boolean nextGoesOn() {
        return at + 1 < pieces.size()
                && pieces.get(at + 1).is(Piece.Kind.TEXT)
                && pieces.get(at + 1).text().matches("^[\\p{Ll},.;:!?)\\]%/'’”].*");
    }

    private static boolean isStructure(Piece piece) {
        String words = piece.words();
        return isStart(piece)
                || PageWords.isMarked(words)
                || (PageEnd.ends(words) && Character.isUpperCase(words.charAt(0)));
    }

    /** A new question or section: what stood before it is never printed again after it. */
    private static boolean isStart(Piece piece) {
        return PageWords.question(piece.words()).isPresent()
                || (!piece.is(Piece.Kind.BULLET)
                        && PageSection.of(piece.words()).isPresent()
                        && !isLabel(piece));
    }

    /**
     * Questions may share a point, so a bullet is printed a second time only within one question. On a page that marks
     * its questions, a line without the mark begins one only as a heading.
     */
    private boolean asksWithoutMark(Piece first, List<String> segments) {
        String words = PageWords.unmarked(String.join(" ", segments));
        if (PageWords.isMarked(words) || (marksQuestions && !first.is(Piece.Kind.HEADING))) {
            return false;
        }
        String prompt = PageWords.unquoted(PageWords.withoutNumber(words));
        boolean asks = prompt.endsWith("?");
        boolean outermost = shape.indented() && first.indent() == 0;
        return switch (first.kind()) {
            case HEADING -> asks || PageWords.opensQuestion(prompt);
            case BULLET -> first.number() > 0 ? asks || PageWords.opensQuestion(prompt) : asks && outermost;
            default -> asks || PageWords.requests(prompt);
        };
    }

    private String nextText() {
        return at < pieces.size() && pieces.get(at).is(Piece.Kind.TEXT)
                ? pieces.get(at).text()
                : "";
    }

    private boolean isFollowedByContent() {
        return at < pieces.size() && pieces.get(at).is(Piece.Kind.BULLET);
    }
}
