package dev.greenroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.testing.RunningSite;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTests {

    @Test
    void saysInASentenceThatAnotherGreenroomRunsOnTheFolder(@TempDir Path data) throws Exception {
        Path held = Files.createDirectories(data.resolve("postgres")).resolve("lock");
        try (FileChannel another = FileChannel.open(held, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = another.lock()) {
            Process second = RunningSite.command("serve", "--port", "0", "--data", data.toString())
                    .start();
            String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(said)
                    .startsWith("greenroom: Another Greenroom is running on ")
                    .contains("stop it, or start this one with another --data")
                    .doesNotContain("\tat ", "bean")
                    .hasLineCount(1);
            assertThat(second.waitFor()).isEqualTo(1);
        }
    }

    @Test
    void saysInASentenceHowTheSenderOfLettersIsWritten(@TempDir Path data) throws Exception {
        ProcessBuilder serve = RunningSite.command("serve", "--port", "0", "--data", data.toString());
        serve.environment().put("GREENROOM_MAIL_FROM", "Northgate Careers, Ltd <jobs@firm.example>");
        Process refused = serve.start();
        String said = new String(refused.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(said)
                .startsWith("greenroom: Write greenroom.mail.from as \"Northgate Careers, Ltd\" <jobs@firm.example>")
                .doesNotContain("\tat ", "bean")
                .hasLineCount(1);
        assertThat(refused.waitFor()).isEqualTo(1);
        assertThat(data.resolve("postgres")).doesNotExist();
    }

    @Test
    void refusesAPublicAddressThatNoBrowserOpens() {
        StringWriter said = new StringWriter();

        int status = Greenroom.commandLine()
                .setErr(new PrintWriter(said))
                .execute("serve", "--site-url", "jobs.firm.example");

        assertThat(said)
                .hasToString("greenroom: Write --site-url as https://jobs.firm.example,"
                        + " not as \"jobs.firm.example\"" + System.lineSeparator());
        assertThat(status).isEqualTo(1);
    }
}
