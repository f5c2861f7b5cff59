package dev.greenroom.guides;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A guide as its page shows it, with all texts as safe HTML. */
public record GuideView(StoredGuide stored, String summary, OverviewView overview, List<Section> sections) {
    public record Section(QuestionType type, List<QuestionView> questions) {
        public String title() {
            return type.title() + " questions";
        }

        public String anchor() {
            return type.key() + "-questions";
        }
    }

    static GuideView of(StoredGuide stored) {
        Guide guide = stored.guide();
        List<Section> sections = new ArrayList<>();
        int number = 1;
        for (QuestionType type : QuestionType.values()) {
            List<QuestionView> questions = new ArrayList<>();
            for (Question question : guide.questions(type)) {
                questions.add(QuestionView.of(number++, question));
            }
            if (!questions.isEmpty()) {
                sections.add(new Section(type, questions));
            }
        }
        return new GuideView(stored, Inline.html(guide.summary()), OverviewView.of(guide.overview()), sections);
    }

    public QuestionView question(String slug) {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    public String title() {
        return stored.guide().title();
    }

    public String path() {
        return "/guides/" + stored.slug();
    }

    public String rehearsal() {
        return "/rehearsals/new?guide=" + stored.id();
    }

    /** Returns category and family, as far as the guide has them. */
    public String shelf() {
        Guide guide = stored.guide();
        return Stream.of(guide.category(), guide.family())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Returns the question before this one, or null. */
    public @Nullable QuestionView before(QuestionView question) {
        return numbered(question.number() - 1);
    }

    /** Returns the question after this one, or null. */
    public @Nullable QuestionView after(QuestionView question) {
        return numbered(question.number() + 1);
    }

    private @Nullable QuestionView numbered(int number) {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.number() == number)
                .findFirst()
                .orElse(null);
    }

    public int count() {
        return stored.guide().questions().size();
    }
}
