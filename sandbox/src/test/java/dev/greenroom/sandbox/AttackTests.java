package dev.greenroom.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every attack of the suite; each file says what must come of it. */
class AttackTests {

    private static final Path SUITE = Boxes.resource("attacks");

    @ParameterizedTest
    @MethodSource("attacks")
    void comesToWhatItMust(Path attack) throws IOException {
        String source = Files.readString(SUITE.resolve(attack));

        Boxes.Result result = Boxes.call(source, "attack", limits(expected(source)));

        assertThat(expected(source)).as("%s: %s", attack, result).contains(result.summary());
    }

    @Test
    void areSixtyFiveOrMoreOfEightKinds() throws IOException {
        assertThat(attacks()).hasSizeGreaterThanOrEqualTo(65);
        assertThat(attacks().map(attack -> attack.getName(0).toString()).distinct())
                .containsExactly("escape", "files", "memory", "network", "output", "processes", "secrets", "time");
    }

    @Test
    void leavesNoFileAndNoGroupBehind() throws Exception {
        Candidate candidate = new Candidate(Boxes.pool().take(BoxKind.candidate(List.of())), Boxes.TIGHT);
        List<Path> traces = Stream.concat(
                        candidate.box().group().joinFiles().stream().map(Path::getParent),
                        Stream.of(candidate.box().data()))
                .toList();
        assertThat(traces).allMatch(Files::exists);

        candidate.box().close();

        assertThat(traces).noneMatch(Files::exists);
    }

    static Stream<Path> attacks() throws IOException {
        try (Stream<Path> files = Files.walk(SUITE)) {
            return files
                    .filter(file -> file.toString().endsWith(".py"))
                    .map(SUITE::relativize)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** Little time where running out of it is the point; else plenty, for machines that have other things to do. */
    private static Limits limits(List<String> expected) {
        boolean runsOut = expected.contains("time-limit") || expected.contains("cpu-limit");
        return runsOut ? Boxes.TIGHT : Boxes.TIGHT.withTime(Duration.ofSeconds(60));
    }

    private static List<String> expected(String source) {
        String line = source.lines().skip(1).findFirst().orElseThrow();
        return List.of(line.replace("# expect: ", "").split(" or "));
    }
}
