package dev.greenroom.rehearsal;

import dev.greenroom.grading.PointState;
import dev.greenroom.guides.Inline;
import java.util.Comparator;
import java.util.List;

/** A point in the margin of the answer of a turn. */
public record PointView(int turn, JudgedPoint judged, String answer) {

    private static final int LONGEST_QUOTATION = 160;

    /** Level with the answer: by where the evidence stands, what is missing at the end. */
    static final Comparator<PointView> AS_THE_ANSWER_GOES = Comparator.comparingInt(PointView::firstOffset);

    private int firstOffset() {
        return judged.mark().evidence().stream().mapToInt(Span::start).min().orElse(Integer.MAX_VALUE);
    }

    /** Its place on the page. */
    public String anchor() {
        return "t" + turn + "p" + (judged.index() + 1);
    }

    /** Where its evidence stands on the page. */
    public String evidenceAnchor() {
        return evidenceAnchor(firstOffset());
    }

    String evidenceAnchor(int offset) {
        return "t" + turn + "e" + offset;
    }

    boolean isShownBy(int offset) {
        return judged.mark().evidence().stream().anyMatch(span -> span.covers(offset));
    }

    /** The place among the question's points, for contesting it. */
    public int index() {
        return judged.index();
    }

    /** The label of its group, or nothing. */
    public String label() {
        return judged.point().label();
    }

    /** The model answer's words, safe to show as they are. */
    public String html() {
        return Inline.html(judged.point().text());
    }

    public boolean essential() {
        return judged.point().isEssential();
    }

    public boolean contested() {
        return judged.contested();
    }

    /** Whether there is something to contest. */
    public boolean contestable() {
        return judged.mark().state() != PointState.COVERED;
    }

    /** The state as style sheets name it. */
    public String state() {
        return StateWords.key(judged.mark().state());
    }

    /** The state as people name it. */
    public String stateName() {
        return StateWords.name(judged.mark().state());
    }

    /** The candidate's own words that speak to the point, cut where they run long. */
    public List<String> quotations() {
        return judged.mark().evidence().stream()
                .map(span -> shortened(span.in(answer).strip()))
                .toList();
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST_QUOTATION) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONGEST_QUOTATION);
        return words.substring(0, space > 0 ? space : LONGEST_QUOTATION) + " …";
    }
}
