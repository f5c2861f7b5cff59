package dev.greenroom.guides;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A guide while it is being read. */
final class GuideDraft {
    String title = "";
    String category = "";
    String family = "";
    String summary = "";
    final List<String> education = new ArrayList<>();
    final List<String> qualifications = new ArrayList<>();

    private record CertificationDraft(String group, List<String> entries) {}

    private final List<CertificationDraft> certifications = new ArrayList<>();
    private final List<QuestionDraft> questions = new ArrayList<>();
    private final Set<String> slugs = new HashSet<>();
    private @Nullable QuestionDraft open;

    void certificationGroup(String group) {
        certifications.add(new CertificationDraft(group, new ArrayList<>()));
    }

    void certification(String entry) {
        if (certifications.isEmpty()) {
            certificationGroup("");
        }
        certifications.getLast().entries().add(entry);
    }

    boolean isTaken(String slug) {
        return slugs.contains(slug);
    }

    QuestionDraft question(QuestionType type, String prompt, String slug) {
        String unique = Slug.unique(slug, slugs);
        slugs.add(unique);
        QuestionDraft question = new QuestionDraft(type, unique, prompt);
        questions.add(question);
        open = question;
        return question;
    }

    @Nullable
    QuestionDraft openQuestion() {
        return open;
    }

    void closeQuestion() {
        open = null;
    }

    Guide build() {
        List<CertificationGroup> groups = certifications.stream()
                .filter(draft -> !draft.entries().isEmpty())
                .map(draft -> new CertificationGroup(draft.group(), draft.entries()))
                .toList();
        return new Guide(
                new About(title.isEmpty() ? "Untitled guide" : title, category, family, summary),
                new Overview(groups, education, qualifications),
                questions.stream().map(QuestionDraft::build).toList());
    }
}
