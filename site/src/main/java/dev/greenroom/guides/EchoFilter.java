package dev.greenroom.guides;

import java.util.ArrayList;
import java.util.List;

/** Knows a parent bullet that is printed again after its children, whole or cut off at its first code word. */
final class EchoFilter {
    private record Seen(List<String> segments, Block.Kind kind) {
        boolean isCutOffAs(String text) {
            return segments.size() > 1 && segments.getFirst().equals(text);
        }
    }

    private final List<Seen> seen = new ArrayList<>();

    void forget() {
        seen.clear();
    }

    /** Says whether a line is the beginning of an earlier bullet and does not go on as that one did. */
    boolean isCutOff(String text, String next) {
        return seen.stream()
                .anyMatch(earlier ->
                        earlier.isCutOffAs(text) && !earlier.segments().get(1).equals(next));
    }

    /** Says whether an element repeats an earlier one, and remembers it if not. */
    boolean repeats(List<String> segments, Block.Kind kind, boolean bullet, boolean contentFollows) {
        boolean repeated = seen.stream()
                .anyMatch(earlier -> earlier.segments().equals(segments)
                        || (segments.size() == 1 && earlier.isCutOffAs(segments.getFirst())));
        boolean echo = repeated && bullet && !(kind == Block.Kind.LABEL && contentFollows);
        if (!echo) {
            seen.add(new Seen(List.copyOf(segments), kind));
        }
        return echo;
    }
}
