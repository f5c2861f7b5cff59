package dev.greenroom.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lab's folder, read and refused. */
class LabPackTests {

    private static final String GOOD = """
            {"title": "T", "summary": "S", "guide": "g", "question": "q", "entry": "f"EXTRA}""";

    @TempDir
    Path folder;

    @Test
    void readsWhatThePageShows() {
        LabPack pack = LabPack.read(Boxes.resource("labs").resolve("pair-count"));

        assertThat(pack.slug()).isEqualTo("pair-count");
        assertThat(pack.starter()).contains("def pairs");
        assertThat(pack.baseline()).isEqualTo(pack.starter());
        assertThat(pack.hints()).hasSize(2);
        assertThat(pack.description().examples()).hasSize(2);
        assertThat(pack.description().targets().getFirst().sentence()).isEqualTo("at least 50 % less CPU time");
        assertThat(pack.description().limits()).isEqualTo(Limits.DEFAULT);
    }

    @Test
    void keepsTheStarterFromTheTests() {
        LabPack pack = LabPack.read(Boxes.resource("labs").resolve("pair-count"));

        assertThat(pack.modules()).containsOnlyKeys("reference", "baseline", "tests", "inputs");
    }

    @Test
    void readsLimitsOfItsOwn() throws IOException {
        write(", \"limits\": {\"wallSeconds\": 2.5, \"memoryMegabytes\": 64}");

        Limits limits = LabPack.read(folder).description().limits();

        assertThat(limits.wall()).isEqualTo(Duration.ofMillis(2500));
        assertThat(limits.memoryBytes()).isEqualTo(64L << 20);
        assertThat(limits.processes()).isEqualTo(Limits.DEFAULT.processes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            , "colour": 1                                                     | unknown entry "colour"
            , "preload": ["torch"]                                            | only numpy and pandas
            , "targets": [{"metric": "speed", "atLeastPercentLess": 1}]       | without a known metric
            , "targets": [{"metric": "leak", "atMostBytesPerCall": 1}]        | no "leak"
            , "targets": [{"metric": "cpu", "atMostBytesPerCall": 1}]         | everything else by a percentage
            , "targets": [{"metric": "cpu", "atLeastPercentLess": 50}]        | no inputs.py
            , "examples": [{"call": "candidate()"}]                           | example without
            , "limits": {"memoryMegabytes": 8}                                | at least 16 MiB
            , "limits": {"wallSeconds": 0}                                    | above zero
            , "targets": [{"metric": "cpu", "atLeastPercentLess": 50}, {"metric": "cpu", "atMostPercentMore": 5}] | two targets for "cpu"
            """)
    void saysWhatIsWrong(String extra, String problem) throws IOException {
        write(extra);

        assertThatThrownBy(() -> LabPack.read(folder))
                .isInstanceOf(InvalidLabException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void saysWhichFileIsMissing() {
        assertThatThrownBy(() -> LabPack.read(folder))
                .isInstanceOf(InvalidLabException.class)
                .hasMessageContaining("no lab.json");
    }

    private void write(String extra) throws IOException {
        Files.writeString(folder.resolve("lab.json"), GOOD.replace("EXTRA", extra));
        Files.writeString(folder.resolve("story.md"), "Story");
        for (String name : new String[] {"starter", "reference", "tests"}) {
            Files.writeString(folder.resolve(name + ".py"), "");
        }
    }
}
