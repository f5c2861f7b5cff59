package dev.greenroom.rehearsal;

import dev.greenroom.guides.Question;
import dev.greenroom.guides.QuestionType;
import java.util.List;

/** A guide's question as it stood when the rehearsal began. */
record PlannedQuestion(
        QuestionType type, String slug, String prompt, List<PlannedPoint> points, List<PlannedFollowUp> followUps) {

    PlannedQuestion {
        points = List.copyOf(points);
        followUps = List.copyOf(followUps);
    }

    static PlannedQuestion of(Question question) {
        return new PlannedQuestion(
                question.type(),
                question.slug(),
                question.prompt(),
                question.answer().stream()
                        .flatMap(PlannedPoint::of)
                        .filter(PlannedPoint::hasWords)
                        .toList(),
                question.followUps().stream()
                        .map(PlannedFollowUp::of)
                        .filter(followUp -> !followUp.points().isEmpty())
                        .toList());
    }
}
