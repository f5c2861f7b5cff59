package dev.greenroom.guides;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** Turns tables with a column of questions and one of answers into headings with text below, as other pages have them. */
final class QuestionTables {
    private static final String QUESTION = "(?i)(?:.*\\b)?questions?\\b.*";
    private static final String FOLLOW_UP = "(?i)follow[- ]?ups?\\b.*";
    private static final String ANSWER = "(?i)(?:.*\\b)?(?:answers?|responses?)\\b.*";
    private static final String NUMBER = "(?i)#|no\\.?|nr\\.?|number|";

    private final List<SourceLine> source;
    private final LineLedger ledger;
    private final List<SourceLine> headings = new ArrayList<>();
    private final List<SourceLine> numbers = new ArrayList<>();

    QuestionTables(List<SourceLine> source, LineLedger ledger) {
        this.source = source;
        this.ledger = ledger;
    }

    /** Changes the tables of a page that ask; others stay as they are. */
    void spread(Element body) {
        for (Element table : body.select("table")) {
            List<Element> rows = table.select("tr").stream()
                    .filter(row ->
                            table.equals(row.closest("table")) && !row.text().isBlank())
                    .toList();
            if (!rows.isEmpty()) {
                spread(rows);
            }
        }
    }

    /** Claims the lines that hold nothing but a column's name or a question's number, once all else has been read. */
    void claimTheRest() {
        ledger.recognised(headings, "a heading of questions");
        ledger.recognised(numbers, "the number of a question");
    }

    private void spread(List<Element> rows) {
        List<String> names =
                rows.getFirst().children().stream().map(Element::text).toList();
        int question = column(names, QUESTION, FOLLOW_UP);
        int answer = column(names, ANSWER, QUESTION);
        if (question >= 0 && answer >= 0) {
            headings.addAll(HtmlBlocks.span(rows.getFirst(), source));
            rows.getFirst().remove();
            rows.subList(1, rows.size()).forEach(row -> spread(row, names, question));
        } else if (rows.stream().allMatch(QuestionTables::asks)) {
            rows.forEach(row -> spread(row, List.of("question", "answer"), 0));
        }
    }

    private static int column(List<String> names, String wanted, String unwanted) {
        return IntStream.range(0, names.size())
                .filter(at -> names.get(at).matches(wanted) && !names.get(at).matches(unwanted))
                .findFirst()
                .orElse(-1);
    }

    private static boolean asks(Element row) {
        return row.childrenSize() == 2 && row.child(0).text().endsWith("?");
    }

    private void spread(Element row, List<String> names, int question) {
        if (row.childrenSize() != names.size() || row.child(question).text().isBlank()) {
            return;
        }
        List<Element> cells = List.copyOf(row.children());
        row.tagName("div");
        for (int at = 0; at < cells.size(); at++) {
            spread(cells.get(at), at == question ? "question" : names.get(at));
        }
        row.prependChild(cells.get(question));
    }

    private void spread(Element cell, String name) {
        if (cell.text().isBlank()) {
            cell.remove();
        } else if (name.equals("question")) {
            mark(cell.tagName("h4"), "Question: ");
        } else if (name.matches(FOLLOW_UP)) {
            mark(cell.tagName("div"), "Follow-up: ");
        } else if (name.matches(ANSWER)) {
            cell.tagName("div");
        } else {
            if (name.matches(NUMBER)) {
                numbers.addAll(HtmlBlocks.span(cell, source));
            } else {
                ledger.leftOut(HtmlBlocks.span(cell, source), "left out, since guides have no such column");
            }
            cell.remove();
        }
    }

    private static void mark(Element cell, String mark) {
        boolean marked = PageWords.isMarked(cell.text());
        if (!marked) {
            cell.prependText(mark);
        }
    }
}
