package dev.greenroom.guides;

import dev.greenroom.guides.Block.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sorts what follows one question into the labelled points of its answer and its follow-ups with their responses. */
final class AnswerOutline {
    private enum Mode {
        ANSWER,
        FOLLOW_UPS,
        RESPONSE
    }

    private static final Pattern BULLET_AFTER_MARK = Pattern.compile("^[-–•*]\\s+");

    private final QuestionDraft question;
    private final LineLedger ledger;
    private Mode mode = Mode.ANSWER;
    private @Nullable Block pendingLabel;
    private @Nullable Block followUpLabel;
    private int labelDepth = Block.UNKNOWN;
    private String label = "";
    private boolean labelFromLead;
    private boolean asked;
    private boolean strayed;
    private boolean begun;
    private boolean given;

    AnswerOutline(QuestionDraft question, LineLedger ledger) {
        this.question = question;
        this.ledger = ledger;
    }

    boolean isInFollowUps() {
        return mode != Mode.ANSWER;
    }

    /** Says whether anything has followed the question yet. */
    boolean isBegun() {
        return begun;
    }

    /** Says whether a mark such as "Answer:" has followed the question yet. */
    boolean isGiven() {
        return given;
    }

    void close() {
        dropPendingLabel();
    }

    void take(Block block, @Nullable Block next) {
        String words = block.words();
        begun = true;
        if (PageWords.isFollowUpLabel(words)) {
            dropPendingLabel();
            mode = Mode.FOLLOW_UPS;
            asked = false;
            followUpLabel = block;
            labelDepth = block.depth();
            ledger.recognised(block.lines(), "the heading of follow-ups");
            return;
        }
        Optional<String> followUp = PageWords.followUp(words).or(() -> asksInFollowUps(block));
        if (followUp.isPresent()) {
            followUp(block, followUp.get());
        } else if (!marked(block, words) && !(isLabel(block, next) && label(block))) {
            content(block);
        }
    }

    private Optional<String> asksInFollowUps(Block block) {
        Optional<String> marked = PageWords.question(block.words()).map(PageWords.Asked::prompt);
        if (mode == Mode.ANSWER) {
            return Optional.empty();
        }
        boolean asks = block.words().endsWith("?")
                && !PageWords.response(block.words()).isPresent();
        return marked.filter(prompt -> !prompt.isEmpty())
                .or(() -> asks ? Optional.of(PageWords.withoutNumber(block.words())) : Optional.empty());
    }

    private void followUp(Block block, String prompt) {
        dropPendingLabel();
        question.followUp(PageWords.unquoted(prompt));
        mode = Mode.FOLLOW_UPS;
        asked = true;
        strayed = false;
        ledger.recognised(block.lines(), "a follow-up");
    }

    /** Takes a block that begins with the mark of an answer or a response. */
    private boolean marked(Block block, String words) {
        Optional<String> rest = PageWords.response(words);
        if (rest.isEmpty()) {
            return false;
        }
        given = true;
        if (isInFollowUps() && asked) {
            mode = Mode.RESPONSE;
        } else {
            mode = Mode.ANSWER;
        }
        if (!rest.get().isEmpty()) {
            points(block, BULLET_AFTER_MARK.matcher(rest.get()).replaceFirst(""));
        }
        ledger.recognised(block.lines(), mode == Mode.RESPONSE ? "a response" : "an answer");
        return true;
    }

    private static boolean isLabel(Block block, @Nullable Block next) {
        boolean headsBullets = next != null && next.is(Kind.BULLET);
        return block.is(Kind.LABEL)
                || block.is(Kind.HEADING)
                || (block.is(Kind.PARAGRAPH)
                        && headsBullets
                        && PageWords.count(block.text()) <= 6
                        && !block.words().matches(".*[.?!]$"));
    }

    /** A heading after the last response is no label: the page has gone on to something else. */
    private boolean label(Block block) {
        if (mode == Mode.RESPONSE
                && !block.is(Kind.LABEL)
                && block.depth() == Block.UNKNOWN
                && !block.text().endsWith(":")) {
            return false;
        }
        dropPendingLabel();
        mode = Mode.ANSWER;
        pendingLabel = block;
        labelDepth = block.depth();
        return true;
    }

    private void dropPendingLabel() {
        if (pendingLabel != null) {
            ledger.notUnderstood(pendingLabel.lines(), "a label without points below it");
            pendingLabel = null;
        }
    }

    private void content(Block block) {
        boolean bare = !block.is(Kind.BULLET);
        strayed = strayed || (bare && mode == Mode.RESPONSE && !PageWords.isFinished(block.text()));
        if (bare && PageEnd.ends(block.words())) {
            ledger.leftOut(block.lines(), "left out, since it is about other pages and not part of the guide");
        } else if (strayed) {
            ledger.notUnderstood(
                    block.lines(), "it stands after the last response and seems to be about something else");
        } else {
            points(block, block.words());
            ledger.recognised(block.lines(), mode == Mode.ANSWER ? "a point" : "a point of a response");
        }
    }

    private void points(Block block, String text) {
        if (mode == Mode.FOLLOW_UPS && !asked) {
            mode = Mode.ANSWER;
            pendingLabel = followUpLabel;
        }
        if (mode != Mode.ANSWER) {
            mode = Mode.RESPONSE;
        } else {
            text = underLabel(block, text);
        }
        List<String> sentences = block.is(Kind.BULLET) ? List.of(text) : Sentences.ofParagraph(text);
        sentences.forEach(sentence -> question.point(Point.supporting(sentence)));
        if (sentences.size() > 1) {
            ledger.repaired(block.lines(), "parted a paragraph into " + sentences.size() + " points, one a sentence");
        }
    }

    private String underLabel(Block block, String text) {
        if (pendingLabel != null) {
            startGroup(Inline.plain(PageWords.withoutColon(pendingLabel.words())), false);
            ledger.recognised(pendingLabel.lines(), "a label");
            pendingLabel = null;
            // Where not even the first point stands deeper than its label, indentation says nothing.
            labelDepth = block.leaves(labelDepth) ? Block.UNKNOWN : labelDepth;
            return text;
        }
        if (!label.isEmpty() && !labelFromLead && block.leaves(labelDepth)) {
            startGroup("", false);
        }
        return underLead(text);
    }

    /** Outside the labels that stand on lines of their own, points may begin with one. */
    private String underLead(String text) {
        if (!labelFromLead && !label.isEmpty()) {
            return text;
        }
        Optional<PageWords.Labelled> lead = PageWords.labelled(text);
        String found = lead.map(PageWords.Labelled::label).orElse("");
        if (!label.equals(found)) {
            startGroup(found, true);
        }
        return lead.map(PageWords.Labelled::point).orElse(text);
    }

    private void startGroup(String name, boolean fromLead) {
        label = name;
        labelFromLead = fromLead;
        question.label(name);
    }
}
