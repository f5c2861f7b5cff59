package dev.greenroom.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.grading.Vocabulary.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class VocabularyTests {

    private static final Vocabulary VOCABULARY = Vocabulary.ofMiniLm();

    @ParameterizedTest
    @CsvFileSource(resources = "/dev/greenroom/grading/pieces.csv", delimiter = '|', numLinesToSkip = 1)
    void cutsWordsAsTheNetworkLearnedThem(String text, String ids) {
        List<String> found = VOCABULARY.pieces(text).stream()
                .map(piece -> Integer.toString(piece.id()))
                .toList();

        assertThat(String.join(" ", found)).isEqualTo(ids);
    }

    @Test
    void knowsInWhichWordEachPieceStood() {
        String text = "The mutex isn't released, naïvely";

        List<Piece> pieces = VOCABULARY.pieces(text);

        assertThat(pieces.stream()
                        .map(piece -> text.substring(piece.start(), piece.end()))
                        .distinct())
                .containsExactly("The", "mutex", "isn", "'", "t", "released", ",", "naïvely");
    }
}
