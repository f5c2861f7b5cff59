package dev.greenroom.guides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A question while it is being read: points go to the last label, or to the last follow-up once there is one. */
final class QuestionDraft {
    private record Part(String text, List<Point> points) {}

    private final QuestionType type;
    private final String slug;
    private final String prompt;
    private final List<Part> answer = new ArrayList<>();
    private final List<Part> followUps = new ArrayList<>();
    private boolean inFollowUp;

    QuestionDraft(QuestionType type, String slug, String prompt) {
        this.type = type;
        this.slug = slug;
        this.prompt = prompt;
    }

    Optional<String> label(String label) {
        answer.add(new Part(label, new ArrayList<>()));
        inFollowUp = false;
        return Optional.empty();
    }

    Optional<String> followUp(String followUpPrompt) {
        followUps.add(new Part(followUpPrompt, new ArrayList<>()));
        inFollowUp = true;
        return Optional.empty();
    }

    void point(Point point) {
        if (!inFollowUp && answer.isEmpty()) {
            label("");
        }
        points().add(point);
    }

    Optional<String> accept(String wording) {
        boolean none = (inFollowUp ? followUps : answer).isEmpty() || points().isEmpty();
        if (none) {
            return Optional.of("an accepted wording belongs to the point above it");
        }
        Point last = points().removeLast();
        List<String> wordings = new ArrayList<>(last.acceptedWordings());
        wordings.add(wording);
        points().add(last.accepting(wordings));
        return Optional.empty();
    }

    private List<Point> points() {
        return (inFollowUp ? followUps : answer).getLast().points();
    }

    Question build() {
        List<PointGroup> groups = answer.stream()
                .filter(part -> !part.points().isEmpty())
                .map(part -> new PointGroup(part.text(), part.points()))
                .toList();
        List<FollowUp> asked = followUps.stream()
                .map(part -> new FollowUp(part.text(), part.points()))
                .toList();
        return new Question(type, slug, prompt, groups, asked);
    }
}
