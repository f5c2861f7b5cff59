package dev.greenroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ./greenroom doctor on a machine with little more than a shell, and an apt-get that takes down what it is told. */
class LauncherTests {

    private static final Path CHECKOUT = Path.of("..");
    private static final List<String> TOOLS = List.of("bash", "dirname", "readlink", "grep", "ls", "id");

    @Test
    void saysWhatIsMissingAndInstallsAndBuildsNothing(@TempDir Path home) throws Exception {
        prepare(home);

        String said = doctor(home, 1);

        assertThat(said)
                .contains("✗ mvn", "→ sudo apt-get install maven")
                .contains("– labs", "missing: bubblewrap util-linux", "→ bin/setup-sandbox")
                .contains("bin/setup installs what is missing")
                .endsWith("The site cannot run yet.\n");
        assertThat(home.resolve("told")).doesNotExist();
        assertThat(home.resolve("build")).doesNotExist();
        assertThat(home.resolve("sandbox")).doesNotExist();
    }

    @Test
    void asksTheApplicationAtOnceWhereItIsBuilt(@TempDir Path home) throws Exception {
        prepare(home);
        Path app = Files.createFile(
                Files.createDirectories(home.resolve("build/app")).resolve("greenroom.jar"));
        Files.createDirectories(home.resolve("jdk/bin"));
        Files.writeString(home.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
        script(home.resolve("jdk/bin/java"), "echo \"$@\"");
        script(home.resolve("jdk/bin/javac"), "exit 1");

        String said = doctor(home, 0);

        assertThat(said).endsWith("-jar " + app.toRealPath() + " doctor --data elsewhere\n");
        assertThat(home.resolve("told")).doesNotExist();
        assertThat(home.resolve("build/built")).doesNotExist();
    }

    private static void prepare(Path home) throws IOException {
        Files.createDirectories(home.resolve("bin/lib"));
        for (String file : List.of("greenroom", "bin/setup", "bin/setup-sandbox", "bin/lib/environment.sh")) {
            Files.copy(CHECKOUT.resolve(file), home.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
        Path tools = Files.createDirectory(home.resolve("tools"));
        for (String tool : TOOLS) {
            Files.createSymbolicLink(tools.resolve(tool), installed(tool));
        }
        script(tools.resolve("apt-get"), "echo \"$@\" >>'" + home.resolve("told") + "'");
    }

    private static Path installed(String tool) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static void script(Path file, String command) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + command + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private static String doctor(Path home, int status) throws IOException, InterruptedException {
        ProcessBuilder doctor = new ProcessBuilder(
                        home.resolve("greenroom").toString(), "doctor", "--data", "elsewhere")
                .redirectErrorStream(true);
        Map<String, String> environment = doctor.environment();
        environment.clear();
        environment.put("PATH", home.resolve("tools").toString());
        environment.put("HOME", home.toString());
        environment.put("GREENROOM_JDK", home.resolve("jdk").toString());
        environment.put("GREENROOM_SANDBOX", home.resolve("sandbox").toString());
        Process process = doctor.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(status);
        return said;
    }
}
