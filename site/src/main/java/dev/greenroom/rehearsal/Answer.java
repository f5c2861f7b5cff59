package dev.greenroom.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What the candidate said; marks follow as soon as the grader has read it. */
record Answer(String text, Duration spent, Instant at, Optional<Marks> marks) {

    static Answer unmarked(String text, Duration spent, Instant at) {
        return new Answer(text, spent, at, Optional.empty());
    }

    Answer marked(Marks found) {
        return new Answer(text, spent, at, Optional.of(found));
    }

    /** Whether the candidate passed on the question. */
    boolean isPass() {
        return text.isBlank();
    }

    int words() {
        return isPass() ? 0 : text.strip().split("\\s+").length;
    }
}
