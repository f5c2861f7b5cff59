package dev.greenroom.rehearsal;

import java.util.Optional;

/** What a turn asks, by its places in the script: a question, or a follow-up to it. */
record Asked(int question, Optional<Integer> followUp) {

    static Asked question(int question) {
        return new Asked(question, Optional.empty());
    }

    static Asked followUp(int question, int followUp) {
        return new Asked(question, Optional.of(followUp));
    }

    boolean isFollowUp() {
        return followUp.isPresent();
    }
}
