package dev.greenroom.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenroom.guides.LineReading.Fate;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class GuideImportTests {
    private static final JsonMapper JSON = new JsonMapper();

    static List<GoldenGuide> goldenGuides() {
        return GoldenGuide.all();
    }

    @ParameterizedTest
    @MethodSource("goldenGuides")
    void readsEachGoldenPageAsExpected(GoldenGuide page) throws Exception {
        String preview = GuideImport.previewJson(GuideImport.read(page.input()));
        assertThat(JSON.readTree(preview).toPrettyString())
                .isEqualTo(JSON.readTree(page.expected()).toPrettyString());
    }

    @ParameterizedTest
    @MethodSource("goldenGuides")
    void exportsWhatItImportedWithoutLoss(GoldenGuide page) throws Exception {
        Guide guide = GuideImport.read(page.input()).guide();
        assertThat(GuideMarkdown.read(GuideMarkdown.write(guide))).isEqualTo(guide);
    }

    @ParameterizedTest
    @MethodSource("goldenGuides")
    void losesNoLine(GoldenGuide page) throws Exception {
        ImportedGuide imported = GuideImport.read(page.input());
        Set<String> kept = words(GuideMarkdown.write(imported.guide()));
        for (LineReading line : imported.lines()) {
            if (line.fate() == Fate.RECOGNISED && !isStructure(line.as())) {
                assertThat(kept)
                        .as("line %d, %s: %s", line.line(), line.as(), line.text())
                        .containsAll(content(line));
            } else if (line.fate() == Fate.BLANK) {
                assertThat(line.text()).isBlank();
            } else if (line.fate() != Fate.RECOGNISED) {
                assertThat(isNoted(imported, line))
                        .as("line %d: %s", line.line(), line.text())
                        .isTrue();
            }
        }
    }

    private static boolean isStructure(String as) {
        return as.matches(".*heading.*|an empty bullet|markup|a line between parts|the number of a question"
                + "|front matter|section|title|fence|accept");
    }

    private static boolean isNoted(ImportedGuide imported, LineReading line) {
        List<LineNote> notes = line.fate() == Fate.NOT_UNDERSTOOD ? imported.notUnderstood() : imported.repairs();
        return notes.stream().anyMatch(note -> note.firstLine() <= line.line() && line.line() <= note.lastLine());
    }

    private static Set<String> content(LineReading line) {
        String marks =
                "(?i)\\b(?:(?:sample|model|strong|candidate(?:'s)?|potential|possible|your|follow-up) )?(?:question \\d+|question|q|answer(?: #\\d| example)?|a|response|interviewer might[^:]*|follow-up(?: question)?):|\\bans\\.";
        return words(SourceText.visible(line.text())
                .replaceAll("<script.*?</script>|<[^>]*>", " ")
                .replaceAll("&\\w+;", " ")
                .replaceAll(marks, " "));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                .filter(word -> word.length() > 2)
                .collect(Collectors.toSet());
    }

    @Test
    void readsEveryUsualEncoding() {
        String page = "Café Manager Interview Help\nTechnical Questions\nQuestion 1: Why?\n- Answer:\n- “Because”.\n";
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                Charset.forName("windows-1252"))) {
            byte[] bytes = ((charset.equals(StandardCharsets.UTF_16LE) ? "\uFEFF" : "") + page).getBytes(charset);
            assertThat(GuideImport.read(bytes).guide().title()).isEqualTo("Café Manager Interview Help");
        }
    }

    @Test
    void refusesWhatIsTooLargeWithAdvice() {
        assertThatThrownBy(() -> GuideImport.read(new byte[GuideImport.LARGEST + 1]))
                .isInstanceOf(UnreadableGuideException.class)
                .hasMessageContaining("1000 kB");
    }

    @Test
    void countsTheEndOfALineOnceHoweverABrowserSendsIt() {
        assertThatThrownBy(() -> GuideImport.read("word\r\n".repeat(GuideImport.LARGEST / 5 + 1)))
                .hasMessageContaining("has 1000005 characters");
    }

    @Test
    void tellsApartWhatIsLeftOutAndWhatIsRepaired() {
        PreviewView.Notes page = notes("html-hostile");
        PreviewView.Notes copy = notes("go-developer-seed-damage");

        assertThat(page.leftOut()).hasSize(2);
        assertThat(page.repairs()).isEmpty();
        assertThat(copy.repairs()).isNotEmpty().allMatch(note -> note.fate() == Fate.REPAIRED);
        assertThat(copy.leftOut()).allMatch(note -> note.fate() == Fate.LEFT_OUT);
    }

    private static PreviewView.Notes notes(String golden) {
        return PreviewView.of(GuideImport.read(GoldenGuide.named(golden).text()))
                .notes();
    }

    @Test
    void refusesWhatIsEmptyOrNoText() {
        assertThatThrownBy(() -> GuideImport.read(" \n ")).hasMessageContaining("Paste the text");
        assertThatThrownBy(() -> GuideImport.read(new byte[] {'P', 'K', 3, 4, 0, 0}))
                .hasMessageContaining("not text");
    }
}
