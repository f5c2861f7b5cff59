package dev.greenroom.guides;

import dev.greenroom.guides.Block.Kind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the guide in the blocks of a page: its title, what employers ask for, and its questions. */
final class PageOutline {
    private final List<Block> blocks;
    private final LineLedger ledger;
    private final GuideDraft draft = new GuideDraft();
    private final OverviewOutline overview;
    private final QuestionOutline questions;
    private PageSection.@Nullable Kind section;
    private int at;

    PageOutline(List<Block> blocks, LineLedger ledger) {
        this.blocks = blocks;
        this.ledger = ledger;
        this.overview = new OverviewOutline(draft, ledger);
        this.questions = new QuestionOutline(draft, ledger);
    }

    GuideDraft read() {
        Block title = findTitle();
        while (at < blocks.size()) {
            Block block = blocks.get(at++);
            if (block.equals(title)) {
                draft.title = Inline.plain(block.words());
                ledger.recognised(block.lines(), "the title");
            } else if (!opensSection(block) && !opensQuestion(block)) {
                take(block);
            }
        }
        questions.close();
        return draft;
    }

    /** The title is the first line that speaks of an interview or a guide, or else the first line of all. */
    private @Nullable Block findTitle() {
        List<Block> before = blocks.stream()
                .takeWhile(block -> !PageSection.isPlain(block.words())
                        && questions.asked(block, null).isEmpty()
                        && !PageWords.isMarked(block.words()))
                .filter(block -> !block.is(Kind.BULLET) && !block.text().endsWith(":"))
                .filter(block -> PageWords.count(block.text()) <= 20 && !PageEnd.isFurniture(block.words()))
                .toList();
        return before.stream()
                .filter(block -> block.words().matches("(?i).*\\b(?:interview|questions|guide|preparation|prep)\\b.*"))
                .findFirst()
                .or(() -> before.stream().findFirst())
                .orElse(null);
    }

    private boolean opensSection(Block block) {
        if (PageWords.isFollowUpLabel(block.words())
                || questions.asked(block, next()).isPresent()) {
            return false;
        }
        Optional<PageSection> found = PageSection.of(block.words()).filter(named -> isHeading(block, named));
        found.ifPresent(named -> open(named, block));
        return found.isPresent();
    }

    private boolean isHeading(Block block, PageSection named) {
        boolean ofQuestions = named.kind() == PageSection.Kind.QUESTIONS;
        if (questions.isOpen()) {
            boolean colon = block.text().endsWith(":");
            boolean saysQuestions = block.words().matches("(?i).*\\b(?:questions|scenarios|q ?& ?a)\\b.*");
            return ofQuestions
                    ? (!block.is(Kind.BULLET) || isNumberedHeading(block))
                            && (saysQuestions || (!colon && named.type() != null && !block.is(Kind.LABEL)))
                    : isPlainHeading(block) && !questions.isInAnswer(block);
        }
        if (section == PageSection.Kind.CERTIFICATIONS && block.is(Kind.LABEL)) {
            return named.kind() != PageSection.Kind.CERTIFICATIONS;
        }
        return !block.is(Kind.BULLET) || block.text().endsWith(":") || isNumberedHeading(block);
    }

    /** Such as "2. Behavioral Questions": a list item only in looks. */
    private static boolean isNumberedHeading(Block block) {
        return block.number() > 0 && PageSection.isOnlyHeading(block.words());
    }

    private static boolean isPlainHeading(Block block) {
        return (block.is(Kind.HEADING) || block.is(Kind.PARAGRAPH))
                && !block.text().endsWith(":");
    }

    private void open(PageSection named, Block block) {
        questions.close();
        section = named.kind();
        if (section == PageSection.Kind.QUESTIONS) {
            questions.open(named.type());
            ledger.recognised(block.lines(), "a heading of questions");
        } else if (section == PageSection.Kind.OTHER) {
            ledger.notUnderstood(block.lines(), "guides have no such part");
        } else {
            overview.open(named.kind(), block);
            ledger.recognised(block.lines(), "a heading of the overview");
        }
    }

    private boolean opensQuestion(Block block) {
        Optional<PageWords.Asked> asked = questions.asked(block, next());
        boolean implicit = section != PageSection.Kind.QUESTIONS;
        if (asked.isEmpty() || (implicit && !questions.isCertain(block, next()))) {
            return false;
        }
        if (implicit) {
            section = PageSection.Kind.QUESTIONS;
            questions.open(null);
        }
        if (asked.get().prompt().isEmpty() && at < blocks.size()) {
            ledger.recognised(block.lines(), "the number of a question");
            Block prompt = blocks.get(at++);
            questions.ask(
                    prompt,
                    new PageWords.Asked(
                            asked.get().number(), prompt.words(), asked.get().form()));
        } else {
            questions.ask(block, asked.get());
        }
        return true;
    }

    private @Nullable Block next() {
        return at < blocks.size() ? blocks.get(at) : null;
    }

    private void take(Block block) {
        if (section == null) {
            intro(block);
        } else if (section == PageSection.Kind.OTHER) {
            ledger.notUnderstood(block.lines(), "guides have no such part");
        } else if (section == PageSection.Kind.QUESTIONS) {
            questions.take(block, next());
        } else {
            overview.take(block, next());
        }
    }

    private void intro(Block block) {
        if (PageEnd.isFurniture(block.words())) {
            ledger.leftOut(block.lines(), "left out, since it is the page's frame");
        } else if (block.is(Kind.PARAGRAPH) && !draft.title.isEmpty() && PageWords.count(block.text()) > 3) {
            draft.summary = (draft.summary + " " + block.text()).strip();
            ledger.recognised(block.lines(), "the summary");
        } else {
            ledger.notUnderstood(block.lines(), "it stands before the first part of the guide");
        }
    }
}
