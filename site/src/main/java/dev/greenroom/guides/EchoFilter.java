package dev.greenroom.guides;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows a parent bullet that is printed again after its children, whole or cut off at its first code word. */
final class EchoFilter {
    private final Map<String, List<List<String>>> seenByBeginning = new HashMap<>();

    void forget() {
        seenByBeginning.clear();
    }

    /** Forgets what stood before a question, but not the question: it may be printed again after its answer. */
    void forgetBefore(List<String> question) {
        forget();
        remember(question);
    }

    /** Says whether a line is the beginning of an earlier bullet and does not go on as that one did. */
    boolean isCutOff(String text, String next) {
        return beginningWith(text).stream()
                .anyMatch(earlier -> earlier.size() > 1 && !earlier.get(1).equals(next));
    }

    /** Says whether an element repeats an earlier one, and remembers it if not. */
    boolean repeats(List<String> segments, Block.Kind kind, boolean bullet, boolean contentFollows) {
        List<List<String>> earlier = beginningWith(segments.getFirst());
        boolean repeated = segments.size() == 1 ? !earlier.isEmpty() : earlier.contains(segments);
        boolean echo = repeated && bullet && !(kind == Block.Kind.LABEL && contentFollows);
        if (!echo && !earlier.contains(segments)) {
            remember(segments);
        }
        return echo;
    }

    private void remember(List<String> segments) {
        seenByBeginning
                .computeIfAbsent(segments.getFirst(), first -> new ArrayList<>())
                .add(List.copyOf(segments));
    }

    private List<List<String>> beginningWith(String text) {
        return seenByBeginning.getOrDefault(text, List.of());
    }
}
