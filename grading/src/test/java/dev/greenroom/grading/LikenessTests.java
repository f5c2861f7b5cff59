package dev.greenroom.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTests {

    @ParameterizedTest
    @CsvSource({
        "photosynthesis, photosinthesis",
        "evaporation, evaporaton",
        "recursion, recusrion",
        "separate, seperate"
    })
    void forgivesASlip(String word, String typed) {
        assertThat(Spelling.isSlip(word, typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "endothermic, exothermic",
        "hypertension, hypotension",
        "quantitative, qualitative",
        "refracted, reflections",
        "absorbs, adsorbs"
    })
    void takesNoOtherTermForASlip(String word, String other) {
        assertThat(Spelling.isSlip(word, other)).isFalse();
    }

    @Test
    void takesNoOtherEverydayWordForASlip() {
        try (Encoder encoder = Encoder.miniLm()) {
            Rubric rubric = Rubric.ofReferences("What is pumped?", List.of("heart"));
            PreparedRubric known = PreparedRubric.of(rubric, encoder);
            PreparedAnswer answer = new PreparedAnswer(encoder.encode("heat"), known.variants());

            Likeness likeness = new Likeness(known.wordings().getFirst().getFirst(), answer);

            assertThat(likeness.of(0, 0)).isLessThan(0.9);
        }
    }

    @Test
    void readsAnAccentInEitherSpellingOfUnicode() {
        assertThat(Text.of("nai\u0308ve cafe\u0301").words())
                .extracting(Word::form)
                .containsExactly("naive", "cafe");
    }

    @Test
    void knowsThatWhatBelongsToAServerIsAboutAServer() {
        assertThat(Stemmer.stem("server's")).isEqualTo(Stemmer.stem("server"));
    }
}
