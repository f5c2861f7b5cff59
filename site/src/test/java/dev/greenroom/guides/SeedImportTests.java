package dev.greenroom.guides;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.testing.Extras;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A copied page that is not part of the project: an extra where it lies beside the clone. */
class SeedImportTests {

    @Test
    void readsTheSeedExactly() throws Exception {
        Path seed = Extras.shared("seeds/000_55a479e2a59f1aff.txt");
        ImportedGuide imported = GuideImport.read(Files.readAllBytes(seed));
        Guide guide = imported.guide();
        Map<QuestionType, Long> types =
                guide.questions().stream().collect(Collectors.groupingBy(Question::type, Collectors.counting()));
        assertThat(types)
                .isEqualTo(Map.of(
                        QuestionType.TECHNICAL, 2L,
                        QuestionType.BEHAVIORAL, 1L,
                        QuestionType.SITUATIONAL, 1L,
                        QuestionType.PROBLEM_SOLVING, 1L));
        assertThat(guide.questions())
                .allSatisfy(question -> assertThat(question.followUps())
                        .singleElement()
                        .satisfies(followUp -> assertThat(followUp.response()).hasSize(1)));
        assertThat(guide.overview().certifications())
                .extracting(group -> group.entries().size())
                .containsExactly(2, 3);
        assertThat(guide.overview().education()).hasSize(2);
        assertThat(guide.overview().qualifications()).hasSize(5);
        List<String> points = guide.questions().stream()
                .flatMap(question -> question.points().stream())
                .map(Point::text)
                .toList();
        assertThat(points)
                .hasSize(45)
                .doesNotHaveDuplicates()
                .allMatch(point -> point.endsWith(".") || point.endsWith(":"))
                .contains("Solution: Use weak references (`weakref` module) to avoid cycles.");
        assertThat(imported.notUnderstood()).isEmpty();
    }
}
