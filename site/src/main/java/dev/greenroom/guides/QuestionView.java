package dev.greenroom.guides;

import java.util.List;

/**
 * A question as its page shows it, with all texts as safe HTML; numbers count through the guide from 1, and
 * the heading is the prompt without links, since it is one itself.
 */
public record QuestionView(
        int number, Question question, String prompt, String heading, List<Group> answer, List<Asked> followUps) {
    public record Group(String label, List<PointView> points) {}

    public record PointView(String html, boolean essential) {}

    public record Asked(String prompt, List<PointView> response) {}

    static QuestionView of(int number, Question question) {
        return new QuestionView(
                number,
                question,
                Inline.html(question.prompt()),
                Inline.htmlWithoutLinks(question.prompt()),
                question.answer().stream()
                        .map(group -> new Group(group.label(), points(group.points())))
                        .toList(),
                question.followUps().stream()
                        .map(followUp -> new Asked(Inline.html(followUp.prompt()), points(followUp.response())))
                        .toList());
    }

    private static List<PointView> points(List<Point> points) {
        return points.stream()
                .map(point -> new PointView(Inline.html(point.text()), point.importance() == Importance.ESSENTIAL))
                .toList();
    }

    public String slug() {
        return question.slug();
    }

    public String plainPrompt() {
        return Inline.plain(question.prompt());
    }

    public int points() {
        return question.points().size();
    }
}
