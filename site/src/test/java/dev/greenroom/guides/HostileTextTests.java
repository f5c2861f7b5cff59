package dev.greenroom.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextTests {
    private static final int MANY = 60_000;

    static Stream<String> texts() {
        return Stream.of(
                "-".repeat(MANY),
                "- ".repeat(MANY) + "x",
                "! ".repeat(MANY),
                "!".repeat(MANY),
                "[".repeat(MANY),
                "**a".repeat(MANY / 3),
                "`".repeat(MANY) + "x",
                "<p ".repeat(MANY / 3),
                "<div>".repeat(MANY / 5) + "Question 1: Why?",
                "<b>".repeat(MANY / 3) + "Question 1: Why?",
                "<ul><li>".repeat(5_000) + "deep",
                "<ul>".repeat(MANY / 4) + "<li>deep",
                "<table><tr><td>" + "<div>".repeat(MANY / 5) + "deep",
                "<p><p><p>" + "<span>".repeat(MANY / 6) + "<br>deep",
                "\n".repeat(MANY),
                "a.b(".repeat(MANY / 4) + "\nc",
                "using" + "aB".repeat(MANY / 2) + "\n, then",
                "---\ntitle: x\n---\n## Technical questions\n### a\n- " + "\\".repeat(MANY) + "}",
                "---\ntitle: x\n---\n## Technical questions\n### " + " {#a".repeat(MANY / 4),
                "Question 1: Why?\nAnswer: " + "`One. Two etc. ".repeat(MANY / 15),
                IntStream.range(0, MANY / 20)
                        .mapToObj(n -> "- point " + n)
                        .collect(Collectors.joining("\n", "Question 1: Why?\n", "")),
                IntStream.range(0, MANY / 20)
                        .mapToObj(n -> "Question " + n + ": Why?")
                        .collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void comesToAnEndWithEveryText(String text) {
        ImportedGuide imported = GuideImport.read(text.isBlank() ? text + "x" : text);
        assertThat(GuideMarkdown.read(GuideMarkdown.write(imported.guide()))).isEqualTo(imported.guide());
    }

    @Provide
    Arbitrary<String> pages() {
        List<String> lines = List.of(
                "-",
                "- Answer:",
                "Answer: yes. no. maybe.",
                "Question 1: What is x?",
                "Q: why?",
                "A: so",
                "- a",
                "-",
                "Label:",
                "code_word",
                "usingPyPy",
                ", then",
                "Technical Questions",
                "Certifications",
                "- Interviewer Might Ask: y?",
                "- Response: z",
                "• b",
                "  - c",
                "1. How?",
                "2. d",
                "## Behavioral Questions",
                "**Bold:**",
                "More guides",
                "This guide should help.",
                "",
                "\u00a0",
                "<li>x",
                "Education",
                "word word word - Word",
                "done.- Next: w",
                "Follow-Up Points:",
                "*",
                "`",
                "---",
                "{essential}",
                "[a]: b");
        return Arbitraries.of(lines).list().ofMinSize(1).ofMaxSize(40).map(chosen -> String.join("\n", chosen) + "\nx");
    }

    @Property(tries = 500)
    void accountsForEveryLineOfAnyPage(@ForAll("pages") String page) {
        ImportedGuide imported = GuideImport.read(page);
        assertThat(imported.lines())
                .hasSize((int) page.lines().count())
                .noneMatch(line ->
                        line.fate() == LineReading.Fate.BLANK && !line.text().isBlank());
        assertThat(GuideMarkdown.read(GuideMarkdown.write(imported.guide()))).isEqualTo(imported.guide());
    }
}
