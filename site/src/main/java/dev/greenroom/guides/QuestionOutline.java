package dev.greenroom.guides;

import dev.greenroom.guides.Block.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Recognises the questions of a page and sorts what follows each into its answer and its follow-ups. */
final class QuestionOutline {
    private final GuideDraft draft;
    private final LineLedger ledger;
    private @Nullable QuestionType type;
    private @Nullable AnswerOutline answer;
    private @Nullable Block lastAsked;
    private String form = "";
    private int number;
    private boolean askedInPart;

    QuestionOutline(GuideDraft draft, LineLedger ledger) {
        this.draft = draft;
        this.ledger = ledger;
    }

    void open(@Nullable QuestionType type) {
        this.type = type;
        askedInPart = false;
    }

    boolean isOpen() {
        return answer != null;
    }

    /** Says whether a block stands inside the bullets of an answer, so that it can't be a heading of the page. */
    boolean isInAnswer(Block block) {
        return lastAsked != null && block.depth() > 0 && block.depth() > lastAsked.depth();
    }

    void close() {
        if (answer != null) {
            answer.close();
        }
        answer = null;
        draft.closeQuestion();
    }

    /** Reads a block as a question, if it is one where it stands. */
    Optional<PageWords.Asked> asked(Block block, @Nullable Block next) {
        Optional<PageWords.Asked> marked = PageWords.question(block.words());
        if (marked.isPresent()) {
            boolean another = answer == null || !answer.isInFollowUps() || looksLikeLast(block, marked.get());
            return another ? marked : Optional.empty();
        }
        Optional<PageWords.Asked> numbered = block.number() > 0
                ? Optional.of(new PageWords.Asked(block.number(), PageWords.unquoted(block.words()), "1"))
                : PageWords.numbered(block.words());
        return numbered.filter(asked -> isNumberedQuestion(block, asked, next)).or(() -> plain(block, next));
    }

    private boolean looksLikeLast(Block block, PageWords.Asked asked) {
        boolean sameForm = form.equalsIgnoreCase(asked.form());
        if (sameForm && asked.number() > 0 && asked.number() == number + 1) {
            return true;
        }
        return sameForm && isLikeLast(block);
    }

    private boolean isLikeLast(Block block) {
        return lastAsked != null && lastAsked.kind() == block.kind() && lastAsked.depth() == block.depth();
    }

    private boolean isNumberedQuestion(Block block, PageWords.Asked asked, @Nullable Block next) {
        boolean inTurn = asked.number() == number + 1
                || (asked.number() == 1 && !askedInPart)
                || (asked.prompt().endsWith("?") && mayBeOutOfTurn(block, asked));
        boolean nested = lastAsked != null && askedInPart && block.depth() > lastAsked.depth();
        boolean question = asked.prompt().endsWith("?")
                || isAnswer(next)
                || (PageWords.opensQuestion(asked.prompt()) && (!askedInPart || form.equals("1")));
        return inTurn && !nested && question && (answer == null || form.equals("1") || isAnswer(next));
    }

    /** Pages leave numbers out, and a list that was broken at each answer numbers all its questions 1. */
    private boolean mayBeOutOfTurn(Block block, PageWords.Asked asked) {
        boolean goesOn = asked.number() > number || (asked.number() == 1 && number == 1);
        boolean inFollowUps = answer != null && answer.isInFollowUps();
        return !askedInPart || (goesOn && !inFollowUps && form.equals("1") && isLikeLast(block));
    }

    private Optional<PageWords.Asked> plain(Block block, @Nullable Block next) {
        String words = asWritten(block);
        boolean marked = PageWords.isMarked(words);
        if (marked || (block.is(Kind.LABEL) && !isAnswer(next))) {
            return Optional.empty();
        }
        boolean asks = words.endsWith("?") || (block.is(Kind.PARAGRAPH) && PageWords.requests(words));
        boolean likeLast = isLikeLast(block);
        boolean first = !askedInPart;
        boolean question = switch (block.kind()) {
            case HEADING -> asks || isAnswer(next) || ((first || likeLast) && PageWords.opensQuestion(words));
            case PARAGRAPH -> paragraphAsks(block, words, asks, next);
            case BULLET -> bulletAsks(block, words, asks, next);
            case LABEL -> true;
        };
        boolean followUp = answer != null && answer.isInFollowUps() && !(likeLast && form.isEmpty());
        return question && !followUp ? Optional.of(new PageWords.Asked(0, words, "")) : Optional.empty();
    }

    /** In an answer, words in quotation marks may be what somebody said, unless the page asks all its questions so. */
    private String asWritten(Block block) {
        String unquoted = PageWords.unquoted(PageWords.withoutNumber(block.words()));
        boolean usual = block.is(Kind.HEADING) || lastAsked == null || !askedInPart || isQuoted(lastAsked);
        return usual && isQuoted(block) ? unquoted : block.words();
    }

    private static boolean isQuoted(Block block) {
        String words = PageWords.withoutNumber(block.words());
        return !PageWords.unquoted(words).equals(words);
    }

    private boolean paragraphAsks(Block block, String words, boolean asks, @Nullable Block next) {
        boolean otherForm = askedInPart && !form.isEmpty();
        boolean opens = PageWords.opensQuestion(words) && PageWords.count(words) <= 40;
        return (isAnswer(next) && !explainsLast(block, words, asks))
                || (asks && !otherForm && PageWords.count(words) <= 60)
                || (!askedInPart && opens);
    }

    private boolean bulletAsks(Block block, String words, boolean asks, @Nullable Block next) {
        boolean headsAnswer = isAnswer(next) && !explainsLast(block, words, asks);
        boolean here = answer == null || (isLikeLast(block) && !answer.isInFollowUps());
        return (here && (headsAnswer || (asks && !askedInPart))) || (asks && isBesideLast(block));
    }

    /** A bullet beside the one that was the last question: the points of that one stand deeper, or there are none. */
    private boolean isBesideLast(Block block) {
        boolean known = block.depth() != Block.UNKNOWN || (answer != null && !answer.isBegun());
        return lastAsked != null
                && askedInPart
                && known
                && form.isEmpty()
                && isLikeLast(block)
                && block.number() == 0
                && lastAsked.number() == 0;
    }

    /** Between a question and the mark of its answer, pages say why it is asked. */
    private boolean explainsLast(Block block, String words, boolean asks) {
        if (answer == null || asks) {
            return false;
        }
        boolean anotherIsDue = answer.isGiven() || PageWords.opensQuestion(words);
        return !(form.isEmpty() && isLikeLast(block) && anotherIsDue);
    }

    private static boolean isAnswer(@Nullable Block next) {
        return next != null && PageWords.answer(next.words()).isPresent();
    }

    /** Says whether a block is a question even where no heading has announced any. */
    boolean isCertain(Block block, @Nullable Block next) {
        return PageWords.question(block.words()).isPresent()
                || isAnswer(next)
                || (PageWords.unquoted(block.words()).endsWith("?") && (!block.is(Kind.BULLET) || block.number() > 0));
    }

    void ask(Block block, PageWords.Asked asked) {
        close();
        QuestionType known = type == null ? PageSection.typeOf(asked.prompt()) : type;
        String prompt = PageWords.unquoted(PageWords.withoutNumber(asked.prompt()));
        QuestionDraft question = draft.question(known, prompt, Slug.of(Inline.plain(prompt), "question"));
        answer = new AnswerOutline(question, ledger);
        if (type == null) {
            ledger.repaired(
                    block.lines(), "taken as " + known.key() + ", since no heading says the type of the question");
        } else {
            ledger.recognised(block.lines(), "a question");
        }
        lastAsked = block;
        form = asked.form();
        number = asked.number();
        askedInPart = true;
    }

    void take(Block block, @Nullable Block next) {
        if (answer == null) {
            ledger.notUnderstood(block.lines(), "it stands among the questions, but belongs to none");
        } else {
            answer.take(block, next);
        }
    }
}
