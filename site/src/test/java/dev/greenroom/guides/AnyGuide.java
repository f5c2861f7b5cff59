package dev.greenroom.guides;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes guides of every shape the model allows, with texts that look like the format's own marks. */
final class AnyGuide {
    private AnyGuide() {}

    static Arbitrary<Guide> arbitrary() {
        return Combinators.combine(about(), overview(), question().list().ofMaxSize(5))
                .as((about, overview, questions) -> new Guide(about, overview, withOwnSlugs(questions)));
    }

    private static Arbitrary<About> about() {
        return Combinators.combine(text(), optionalText(), optionalText(), optionalText())
                .as(About::new);
    }

    private static Arbitrary<Overview> overview() {
        Arbitrary<CertificationGroup> group = Combinators.combine(
                        optionalText(), text().list().ofMinSize(1).ofMaxSize(3))
                .as(CertificationGroup::new);
        return Combinators.combine(
                        group.list().ofMaxSize(3),
                        text().list().ofMaxSize(2),
                        text().list().ofMaxSize(2))
                .as(Overview::new);
    }

    private static Arbitrary<Question> question() {
        Arbitrary<PointGroup> group = Combinators.combine(
                        optionalText(), point().list().ofMinSize(1).ofMaxSize(3))
                .as(PointGroup::new);
        Arbitrary<FollowUp> followUp =
                Combinators.combine(text(), point().list().ofMaxSize(3)).as(FollowUp::new);
        return Combinators.combine(
                        Arbitraries.of(QuestionType.class),
                        text(),
                        group.list().ofMaxSize(3),
                        followUp.list().ofMaxSize(2))
                .as((type, prompt, answer, followUps) -> new Question(type, "q", prompt, answer, followUps));
    }

    private static Arbitrary<Point> point() {
        Arbitrary<Double> weight = Arbitraries.oneOf(
                Arbitraries.of(0.5, 1.0), Arbitraries.doubles().between(0.01, 10));
        return Combinators.combine(
                        text(),
                        Arbitraries.of(Importance.class),
                        weight,
                        text().list().ofMaxSize(2))
                .as(Point::new);
    }

    private static List<Question> withOwnSlugs(List<Question> questions) {
        List<Question> named = new ArrayList<>();
        for (Question question : questions) {
            named.add(new Question(
                    question.type(), "q-" + named.size(), question.prompt(), question.answer(), question.followUps()));
        }
        return named;
    }

    private static Arbitrary<String> optionalText() {
        return Arbitraries.oneOf(Arbitraries.just(""), text());
    }

    private static Arbitrary<String> text() {
        Arbitrary<String> marks = Arbitraries.of(
                "---",
                "- ",
                "**",
                "#",
                "### ",
                "#### Follow-up: ",
                "- accept: ",
                "{essential}",
                "{weight=2}",
                "{#q-1}",
                "\\",
                "\\{essential}",
                "\"",
                ":",
                "title: x",
                "`code`",
                "\u2028",
                "\u00a0",
                "é",
                "1. ",
                "a",
                " ",
                "  ");
        Arbitrary<String> words = Arbitraries.strings().excludeChars('\n', '\r').ofMaxLength(8);
        return Arbitraries.oneOf(marks, marks, words)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(parts ->
                        String.join("", parts).replaceAll("\\p{Cntrl}", "").strip())
                .filter(text -> !text.isBlank() && text.chars().noneMatch(Character::isISOControl));
    }
}
