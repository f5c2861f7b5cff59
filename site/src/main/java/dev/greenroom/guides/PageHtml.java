package dev.greenroom.guides;

import dev.greenroom.guides.LineReading.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads the HTML of a guide page: only its words and their order come through, never its markup. */
final class PageHtml {
    /** In an accordion the questions are buttons, and the answers that happened to be folded away are hidden. */
    private static final String NO_QUESTION =
            ":not(:is(h1, h2, h3, h4, h5, h6, dt) button, [class*=accordion], [aria-expanded]:contains(?))";

    private static final String NO_PANEL = ":not([role=region], [role=tabpanel])";

    /** Some pages stand in a form as a whole. */
    private static final String FURNITURE =
            "script, style, template, noscript, iframe, svg, nav, footer, aside, select,"
                    + " form:not(:has(h1)), [role=navigation], body > header, button" + NO_QUESTION
                    + ", [hidden]" + NO_PANEL
                    + ", [aria-hidden=true]" + NO_PANEL;

    private final List<SourceLine> lines;
    private final LineLedger ledger;

    private PageHtml(List<SourceLine> lines) {
        this.lines = lines;
        this.ledger = new LineLedger(lines);
    }

    static ImportedGuide read(String html) {
        List<SourceLine> lines = SourceLine.of(html);
        return new PageHtml(lines)
                .read(Parser.htmlParser().setTrackPosition(true).parseInput(html, ""));
    }

    private ImportedGuide read(Document page) {
        Set<Integer> withText = linesWithText(page.body());
        List<SourceLine> markup =
                lines.stream().filter(line -> !withText.contains(line.number())).toList();
        String pageTitle = page.title();
        page.select(FURNITURE).forEach(this::leaveOut);
        QuestionTables tables = new QuestionTables(lines, ledger);
        tables.spread(page.body());
        List<Block> blocks = new HtmlBlocks(lines).of(page.body());
        GuideDraft draft = new PageOutline(withoutEnd(blocks), ledger).read();
        if (draft.title.isEmpty() && !pageTitle.isBlank()) {
            draft.title = pageTitle.strip();
        }
        tables.claimTheRest();
        ledger.recognised(markup, "markup");
        return GuideImport.finish(lines, draft, ledger);
    }

    private static Set<Integer> linesWithText(Element body) {
        List<Integer> numbers = new ArrayList<>();
        body.nodeStream(TextNode.class).filter(text -> !text.isBlank()).forEach(text -> {
            int first = text.sourceRange().start().lineNumber();
            int leading = text.getWholeText().length()
                    - text.getWholeText().stripLeading().length();
            int skipped = (int) text.getWholeText()
                    .substring(0, leading)
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            int count = (int) text.getWholeText().strip().lines().count();
            for (int i = 0; i < count; i++) {
                numbers.add(first + skipped + i);
            }
        });
        return numbers.stream().collect(Collectors.toSet());
    }

    private void leaveOut(Element element) {
        if (!element.text().isBlank()) {
            ledger.leftOut(HtmlBlocks.span(element, lines), "left out, since it is the page's frame");
        } else if (!element.data().isBlank()) {
            ledger.remark(
                    element.sourceRange().start().lineNumber(),
                    Fate.LEFT_OUT,
                    "left out a script or a style, which is no text");
        }
        element.remove();
    }

    private List<Block> withoutEnd(List<Block> blocks) {
        List<PageEnd.Candidate> candidates = blocks.stream()
                .map(block -> new PageEnd.Candidate(block.words(), block.is(Block.Kind.BULLET)))
                .toList();
        int end = PageEnd.find(candidates);
        for (Block block : blocks.subList(end, blocks.size())) {
            ledger.leftOut(block.lines(), "left out, since it comes after the guide's end");
        }
        return blocks.subList(0, end);
    }

    static boolean isText(Node node) {
        return node instanceof TextNode text && !text.isBlank();
    }
}
