package dev.greenroom.rehearsal;

import java.util.List;

/** What is rehearsed and how, fixed at the start whatever becomes of the guide. */
record Script(GuideSource guide, Settings settings, List<PlannedQuestion> questions) {

    Script {
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("A rehearsal needs at least one question");
        }
        questions = List.copyOf(questions);
    }

    /** The same way of rehearsing with other questions. */
    Script with(List<PlannedQuestion> others) {
        return new Script(guide, settings, others);
    }
}
