package dev.greenroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.testing.RunningSite;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTests {

    @Test
    void findsEverythingWhereTheTestsRun(@TempDir Path folder) {
        Path data = folder.resolve("data");
        StringWriter said = new StringWriter();

        int status = Greenroom.commandLine().setOut(new PrintWriter(said)).execute("doctor", "--data", data.toString());

        assertThat(said.toString())
                .contains("✓ JDK 25", "✓ mvn", "✓ data folder", data + " (", "✓ grader", "✓ labs: first box")
                .contains("The site can run.")
                .doesNotContain("✗");
        assertThat(status).isZero();
        assertThat(data).doesNotExist();
    }

    @Test
    void saysWhatIsMissingAndHowToGetIt(@TempDir Path folder) throws Exception {
        String nothing = Files.createDirectory(folder.resolve("nothing")).toString();
        Path file = Files.writeString(folder.resolve("file"), "Not a folder.");
        ProcessBuilder doctor =
                RunningSite.command("doctor", "--data", file.resolve("data").toString());
        doctor.environment().putAll(Map.of("PATH", nothing, "GREENROOM_SANDBOX", nothing, "LC_ALL", "C.UTF-8"));
        Process process = doctor.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isEqualTo(1);
        assertThat(said)
                .contains("✗ mvn", "→ sudo apt-get install maven")
                .contains("✗ data folder", "→ choose a writable one with serve --data DIR")
                .contains("– chromium", "missing (only the browser tests need it)")
                .contains("– labs: Python's file system", "not found in", "→ run bin/setup-sandbox")
                .contains("✓ grader")
                .contains("The site cannot run yet.");
    }
}
