package dev.greenroom.hiring;

import dev.greenroom.guides.FollowUp;
import dev.greenroom.guides.Importance;
import dev.greenroom.guides.Inline;
import dev.greenroom.guides.Point;
import dev.greenroom.guides.Question;
import java.util.List;

/** A question as the interviewer has it in hand; all texts are safe HTML. */
public record KitQuestion(int number, String kind, String prompt, Listening listening, List<Next> followUps) {

    /** The points to listen for: those that an answer cannot do without, and what else is worth hearing. */
    public record Listening(List<String> essential, List<String> supporting) {}

    /** What to ask next, and what to hear then. */
    public record Next(String prompt, List<String> response) {

        static Next of(FollowUp followUp) {
            return new Next(Inline.htmlWithoutLinks(followUp.prompt()), texts(followUp.response()));
        }
    }

    static KitQuestion of(int number, Question question) {
        return new KitQuestion(
                number,
                question.type().title(),
                Inline.htmlWithoutLinks(question.prompt()),
                new Listening(points(question, Importance.ESSENTIAL), points(question, Importance.SUPPORTING)),
                question.followUps().stream().map(Next::of).toList());
    }

    private static List<String> points(Question question, Importance importance) {
        return texts(question.points().stream()
                .filter(point -> point.importance() == importance)
                .toList());
    }

    private static List<String> texts(List<Point> points) {
        return points.stream()
                .map(point -> Inline.htmlWithoutLinks(point.text()))
                .toList();
    }
}
