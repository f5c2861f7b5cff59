package dev.greenroom.rehearsal;

import dev.greenroom.grading.Evidence;

/** A stretch of an answer in UTF-16 offsets, its end exclusive. */
record Span(int start, int end) {

    static Span of(Evidence evidence) {
        return new Span(evidence.start(), evidence.end());
    }

    String in(String answer) {
        return answer.substring(start, end);
    }

    boolean covers(int offset) {
        return start <= offset && offset < end;
    }
}
