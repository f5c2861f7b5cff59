package dev.greenroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.testing.RunningSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class ImportCrashTests {

    private static final int FEW = 40;
    private static final int MANY = 2_000;

    @Test
    void losesNoImportThatWasReportedAndDoublesNoneWhenTheNextIsKilled(@TempDir Path data) throws Exception {
        Path few = file(data.resolve("few.csv"), "F", FEW);
        Path many = file(data.resolve("many.csv"), "M", MANY);
        try (RunningSite site = RunningSite.start(data.resolve("site"))) {
            JdbcClient database = RunningSite.databaseIn(data.resolve("site"));
            assertThat(toTheEnd(data, few)).contains("40 new");

            Process killed = begin(data, many);
            awaitSaving(database);
            killed.destroyForcibly().waitFor();
            awaitNobodySaving(database);

            assertThat(count(database)).isEqualTo(FEW);
            assertThat(site.said()).doesNotContain("ERROR");
            assertThat(toTheEnd(data, many)).contains("2000 new");
            assertThat(count(database)).isEqualTo(FEW + MANY);
        }
    }

    private static Path file(Path path, String prefix, int rows) throws IOException {
        String lines = IntStream.range(0, rows)
                .mapToObj(
                        i -> "%s-%d,Kiln Stoker %d,Cinder & Sons,\"Leeds, GB\",Keeps kiln %d burning through the night."
                                .formatted(prefix, i, i, i))
                .collect(Collectors.joining("\n", "id,title,company,location,description\n", "\n"));
        return Files.writeString(path, lines);
    }

    private static Process begin(Path data, Path file) throws IOException {
        return RunningSite.command(
                        "import-jobs",
                        file.toString(),
                        "--yes",
                        "--data",
                        data.resolve("site").toString())
                .start();
    }

    private static String toTheEnd(Path data, Path file) throws IOException, InterruptedException {
        Process process = begin(data, file);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    /** Until rows have been written that no commit has made good yet. */
    private static void awaitSaving(JdbcClient database) throws InterruptedException {
        while (savingRows(database) == 0) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        assertThat(count(database)).isEqualTo(FEW);
    }

    private static void awaitNobodySaving(JdbcClient database) throws InterruptedException {
        while (savingRows(database) > 0) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private static long savingRows(JdbcClient database) {
        return database.sql("SELECT count(*) FROM pg_locks JOIN pg_class ON pg_class.oid = relation"
                        + " WHERE relname = 'job_posting' AND mode = 'RowExclusiveLock'")
                .query(Long.class)
                .single();
    }

    private static long count(JdbcClient database) {
        return database.sql("SELECT count(*) FROM job_posting")
                .query(Long.class)
                .single();
    }
}
