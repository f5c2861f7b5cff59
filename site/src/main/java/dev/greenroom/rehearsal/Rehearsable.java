package dev.greenroom.rehearsal;

import java.util.List;

/** A guide as far as it can be rehearsed: questions whose model answer has no points in words are left out. */
record Rehearsable(GuideSource guide, String slug, List<PlannedQuestion> questions) {

    Rehearsable {
        questions = questions.stream()
                .filter(question -> !question.points().isEmpty())
                .toList();
    }
}
