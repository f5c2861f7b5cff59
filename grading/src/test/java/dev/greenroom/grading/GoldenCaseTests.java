package dev.greenroom.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenCaseTests {

    private final Grader grader = Grader.open();

    static Stream<GoldenCase> cases() {
        return GoldenCase.all();
    }

    @BeforeAll
    void knowsItsName() {
        assertThat(grader.name()).matches("greenroom\\S* \\d+(\\.\\d+)*");
    }

    @AfterAll
    void close() {
        grader.close();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gradesAsAPersonWould(GoldenCase golden) {
        Grade grade = grader.grade(golden.rubric(), golden.answer());

        assertThat(grade.score()).as("score of %s", grade).isBetween(golden.atLeast(), golden.atMost());
        assertThat(flagsOf(grade)).containsExactlyInAnyOrderElementsOf(golden.names("flags"));
        assertThat(partsOf(grade)).containsExactlyElementsOf(golden.names("star"));
        List<String> states = golden.names("states");
        for (int i = 0; i < states.size(); i++) {
            assertThat(states.get(i)).isIn("", grade.criteria().get(i).state().name());
        }
    }

    private static List<String> flagsOf(Grade grade) {
        return grade.flags().stream()
                .filter(flag -> flag != Flag.NOT_SURE && flag != Flag.REVERSED)
                .map(Flag::name)
                .toList();
    }

    private static List<String> partsOf(Grade grade) {
        return grade.star().stream()
                .filter(finding -> finding.evidence().isPresent())
                .map(finding -> finding.part().name())
                .toList();
    }
}
