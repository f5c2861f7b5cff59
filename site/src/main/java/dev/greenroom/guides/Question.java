package dev.greenroom.guides;

import java.util.List;

/** A question with the points of its model answer and its follow-ups; its slug is unique within a guide. */
public record Question(
        QuestionType type, String slug, String prompt, List<PointGroup> answer, List<FollowUp> followUps) {
    public Question {
        SingleLine.required(prompt, "A question");
        if (!Slug.isValid(slug)) {
            throw new IllegalArgumentException("'" + slug + "' is no name for a question: use a to z, 0 to 9 and -");
        }
        answer = List.copyOf(answer);
        followUps = List.copyOf(followUps);
    }

    Question named(String name) {
        return new Question(type, name, prompt, answer, followUps);
    }

    /** Returns the points of the model answer in order, without their labels. */
    public List<Point> points() {
        return answer.stream().flatMap(group -> group.points().stream()).toList();
    }
}
