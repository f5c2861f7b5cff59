package dev.greenroom.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenroom.accounts.CandidateId;
import dev.greenroom.accounts.CurrentCandidate;
import dev.greenroom.testing.Newcomer;
import dev.greenroom.testing.SiteTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SiteTest
class GuideLibraryTests {
    @Autowired
    private Guides guides;

    @Autowired
    private CurrentCandidate site;

    @Test
    void keepsTheAddressAndCountsTheVersionsOfABuiltInGuide() {
        guides.follow("followed", named("First"));
        StoredGuide first = guides.find("followed").orElseThrow();
        guides.follow("followed", named("First"));
        assertThat(guides.find("followed").orElseThrow().version()).isEqualTo(1);

        guides.follow("followed", named("Second"));
        StoredGuide second = guides.find("followed").orElseThrow();
        assertThat(second.guide().title()).isEqualTo("Second");
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.id()).isEqualTo(first.id());
    }

    @Test
    void neverTouchesAGuideThatSomebodyBrought() {
        StoredGuide brought = guides.publish(named("Plumber"));
        guides.follow("plumber", named("Plumber, built in"));

        assertThat(guides.byId(brought.id()).orElseThrow().guide().title()).isEqualTo("Plumber");
        assertThat(guides.find("plumber-2").orElseThrow().guide().title()).isEqualTo("Plumber, built in");
    }

    @Test
    void showsACandidatesGuideToNobodyElse() {
        CandidateId owner = Newcomer.to(site);
        CandidateId other = Newcomer.to(site);
        StoredGuide kept = guides.keepFor(owner, named("Quokka keeper"));

        assertThat(guides.find(kept.slug())).isEmpty();
        assertThat(guides.find(kept.slug(), Optional.of(other))).isEmpty();
        assertThat(guides.byId(kept.id(), Optional.of(other))).isEmpty();
        assertThat(guides.search("quokka", Optional.of(other))).isEmpty();
        assertThat(guides.delete(kept.slug(), other)).isFalse();
        assertThat(guides.find(kept.slug(), Optional.of(owner))).isPresent();
        assertThat(guides.search("quokka", Optional.of(owner))).hasSize(1);
        assertThat(guides.delete(kept.slug(), owner)).isTrue();
        assertThat(guides.find(kept.slug(), Optional.of(owner))).isEmpty();
    }

    @Test
    void givesNoGuideAnAddressThatMeansSomethingElse() {
        assertThat(guides.publish(named("Import")).slug()).isNotEqualTo("import");
    }

    @Test
    void showsNobodyAGuideWithoutAQuestion() {
        Guide empty = new Guide(new About("Empty shelf", "Trades", "", ""), Overview.NONE, List.of());

        assertThatThrownBy(() -> guides.publish(empty)).isInstanceOf(GuideNeedsQuestion.class);

        assertThat(guides.find("empty-shelf")).isEmpty();
    }

    private static Guide named(String title) {
        Question question = new Question(QuestionType.TECHNICAL, "why", "Why?", List.of(), List.of());
        return new Guide(new About(title, "Trades", "Pipes", ""), Overview.NONE, List.of(question));
    }
}
