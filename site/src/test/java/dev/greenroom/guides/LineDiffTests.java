package dev.greenroom.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LineDiffTests {
    @Test
    void showsWhatWentAndWhatCameWithAFewLinesAround() {
        String before = numbered(20, 0);
        String after = numbered(20, 0).replace("line 10\n", "line ten\nline ten and a half\n");

        assertThat(shown(LineDiff.of(before, after)))
                .containsExactly(
                        "SKIPPED 6 lines the same",
                        "SAME line 7",
                        "SAME line 8",
                        "SAME line 9",
                        "REMOVED line 10",
                        "ADDED line ten",
                        "ADDED line ten and a half",
                        "SAME line 11",
                        "SAME line 12",
                        "SAME line 13",
                        "SKIPPED 7 lines the same");
    }

    @Test
    void countsTheLinesOfBothSides() {
        List<DiffLine> lines = LineDiff.of("a\nb\nc", "b\nc\nd");

        assertThat(lines).extracting(DiffLine::number).containsExactly(1, 1, 2, 3);
        assertThat(shown(lines)).containsExactly("REMOVED a", "SAME b", "SAME c", "ADDED d");
    }

    @Test
    void findsNothingInEqualTexts() {
        assertThat(shown(LineDiff.of("a\nb", "a\r\nb"))).containsExactly("SKIPPED 2 lines the same");
        assertThat(LineDiff.of("", "")).isEmpty();
    }

    @Test
    void comparesTextsThatAreFarTooLongForATable() {
        List<DiffLine> lines = LineDiff.of(numbered(9_000, 0), numbered(9_000, 10_000));

        assertThat(lines).filteredOn(line -> line.kind() == DiffLine.Kind.ADDED).hasSize(9_000);
    }

    @Property(tries = 300)
    void leadsFromEitherTextToTheOther(
            @ForAll @Size(max = 3) List<@CharRange(from = 'a', to = 'c') Character> before,
            @ForAll @Size(max = 3) List<@CharRange(from = 'a', to = 'c') Character> after) {
        String one = text(before);
        String other = text(after);
        List<DiffLine> all = LineDiff.of(one + "\n", other + "\n").stream()
                .filter(line -> line.kind() != DiffLine.Kind.SKIPPED)
                .toList();
        if (!one.equals(other)) {
            assertThat(side(all, DiffLine.Kind.REMOVED)).isEqualTo(one);
            assertThat(side(all, DiffLine.Kind.ADDED)).isEqualTo(other);
        }
    }

    private static String side(List<DiffLine> lines, DiffLine.Kind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind || line.isSame())
                .map(DiffLine::text)
                .collect(Collectors.joining("\n"));
    }

    private static String text(List<Character> lines) {
        return lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    private static String numbered(int count, int from) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> "line " + (from + n) + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> shown(List<DiffLine> lines) {
        return lines.stream().map(line -> line.kind() + " " + line.text()).toList();
    }
}
