package dev.greenroom.guides;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Parts a paragraph into sentences, so that each can be rehearsed as a point of its own. */
final class Sentences {
    private static final int FEW = 2;
    private static final int LONGEST = 1000;

    private Sentences() {}

    /** Returns the paragraph whole if it is short. */
    static List<String> ofParagraph(String paragraph) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.US);
        breaks.setText(paragraph);
        List<String> sentences = new ArrayList<>();
        StringBuilder sentence = new StringBuilder();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            sentence.append(paragraph, start, end);
            if (isWhole(sentence.toString())) {
                sentences.add(sentence.toString().strip());
                sentence.setLength(0);
            }
        }
        if (!sentence.toString().isBlank()) {
            sentences.add(sentence.toString().strip());
        }
        return sentences.size() <= FEW ? List.of(paragraph) : sentences;
    }

    private static boolean isWhole(String sentence) {
        boolean abbreviated = sentence.strip().matches("(?s).*\\b(?:e\\.g|i\\.e|etc|vs|Dr|Mr|Mrs|Ms|No|approx)\\.");
        boolean inCode = sentence.chars().filter(c -> c == '`').count() % 2 == 1;
        boolean inStrong = (sentence.split("\\*\\*", -1).length - 1) % 2 == 1;
        boolean open = abbreviated || inCode || inStrong;
        return !sentence.isBlank() && (!open || sentence.length() > LONGEST);
    }
}
