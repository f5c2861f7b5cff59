package dev.greenroom.guides;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An interview guide: what employers ask for, and questions with their model answers. */
public record Guide(About about, Overview overview, List<Question> questions) {
    public Guide {
        questions = List.copyOf(questions);
        Set<String> slugs = new HashSet<>();
        for (Question question : questions) {
            if (!slugs.add(question.slug())) {
                throw new IllegalArgumentException("Two questions are named '" + question.slug() + "'");
            }
        }
    }

    public String title() {
        return about.title();
    }

    public String category() {
        return about.category();
    }

    public String family() {
        return about.family();
    }

    public String summary() {
        return about.summary();
    }

    /** Finds a question by its slug. */
    public Optional<Question> question(String slug) {
        return questions.stream()
                .filter(question -> question.slug().equals(slug))
                .findFirst();
    }

    /** Returns the questions of one type in their order. */
    public List<Question> questions(QuestionType type) {
        return questions.stream().filter(question -> question.type() == type).toList();
    }
}
