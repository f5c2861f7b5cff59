package dev.greenroom.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GuideMarkdownTests {
    private static final String SMALL = """
            ---
            title: Ward Nurse
            category: Health
            family: Nursing
            summary: What a ward asks of a nurse.
            ---
            ## Certifications
            - Basic life support, renewed every two years.
            ### Wound care
            - A course on pressure sores.
            ## Education
            - A degree in nursing.
            ## Qualifications
            - Two years on a surgical ward.
            ## Technical questions
            ### How do you hand a patient over? {#handover}
            - Name the patient and the reason for the stay first.
            **Best practice**
            - Use the same order each time, such as SBAR. {essential}
              - accept: I always go through situation, background, assessment and recommendation.
            - Read critical values back. {weight=0.75}
            ---
            - Leave time for questions.
            #### Follow-up: What if the colleague is in a hurry?
            - Say what cannot wait. {essential weight=2}
            ## Behavioral questions
            ### Tell me about a mistake you reported. {#reported-mistake}
            """;

    @Provide
    Arbitrary<Guide> guides() {
        return AnyGuide.arbitrary();
    }

    @Property(tries = 400)
    void writesAndReadsEveryGuideWithoutLoss(@ForAll("guides") Guide guide) {
        assertThat(GuideMarkdown.read(GuideMarkdown.write(guide))).isEqualTo(guide);
    }

    @Property(tries = 300)
    void readsAnyTextWithoutLosingALine(@ForAll String text) {
        ImportedGuide imported = new MarkdownReader(SourceLine.of(text)).read();
        String again = GuideMarkdown.write(imported.guide());
        assertThat(GuideMarkdown.write(GuideMarkdown.read(again))).isEqualTo(again);
        assertThat(imported.lines()).hasSize((int) text.lines().count());
    }

    @Example
    void exportsTheSameTextItRead() {
        assertThat(GuideMarkdown.write(GuideMarkdown.read(SMALL))).isEqualTo(SMALL);
    }

    @Example
    void readsWeightsImportanceAndAcceptedWordings() {
        Question question = GuideMarkdown.read(SMALL).question("handover").orElseThrow();
        Point order = question.answer().get(1).points().getFirst();
        assertThat(order.importance()).isEqualTo(Importance.ESSENTIAL);
        assertThat(order.weight()).isEqualTo(1);
        assertThat(order.acceptedWordings()).hasSize(1);
        assertThat(question.answer().get(1).points().getLast().weight()).isEqualTo(0.75);
        assertThat(question.answer().getFirst().points().getFirst().weight()).isEqualTo(0.5);
        assertThat(question.followUps().getFirst().response().getFirst().weight())
                .isEqualTo(2);
    }

    @Example
    void joinsIndentedLinesToTheItemAboveThem() {
        Guide guide = GuideMarkdown.read("""
                ---
                title: "Wrapped"
                ---
                ## Technical questions
                ### Why?
                - The first half
                  and the second half. {essential}
                """);
        assertThat(guide.title()).isEqualTo("Wrapped");
        assertThat(guide.questions().getFirst().points())
                .containsExactly(Point.essential("The first half and the second half."));
    }

    @Example
    void namesEachLineThatHasNoMeaning() {
        assertThatThrownBy(() -> GuideMarkdown.read("""
                ---
                title: Broken
                autor: nobody
                ---
                ## Salary
                - a lot
                ## Technical questions
                - a point without a question
                ### One? {#one}
                **Empty**
                ### Two? {#one}
                - too heavy {weight=99}
                stray words
                """))
                .isInstanceOf(GuideFormatException.class)
                .hasMessageContaining("Line 3:")
                .hasMessageContaining("Line 5:")
                .hasMessageContaining("Line 6:")
                .hasMessageContaining("Line 8:")
                .hasMessageContaining("Line 10:")
                .hasMessageContaining("Line 11:")
                .hasMessageContaining("Line 12:")
                .hasMessageContaining("Line 13:");
    }
}
