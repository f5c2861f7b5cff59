package dev.greenroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Job data of other people, where a checkout has it beside it; says whether it ran. */
class SharedJobDataTests {

    private static final Path SHARED = Path.of("../../shared");

    @Test
    void readsEveryFileWhole(TestReporter reporter) throws IOException {
        Path jobs = SHARED.resolve("data/jobs");
        reporter.publishEntry("shared job data", Files.isDirectory(jobs) ? "read" : "not here, nothing was checked");
        if (!Files.isDirectory(jobs)) {
            return;
        }
        assertThat(JobFile.read(jobs.resolve("usajobs.csv")).size()).isEqualTo(537);
        assertThat(JobFile.read(jobs.resolve("usajobs-full.json")).size()).isEqualTo(16);
        try (Stream<Path> examples = Files.list(jobs)) {
            List<Path> pages =
                    examples.filter(file -> file.toString().endsWith(".txt")).toList();
            assertThat(pages)
                    .hasSize(5)
                    .allSatisfy(page -> assertThat(JobFile.read(page).size()).isEqualTo(1));
        }
    }

    @Test
    void readsTheCardsAtTheEndOfACopiedPage(TestReporter reporter) throws IOException {
        Path seeds = SHARED.resolve("seeds");
        reporter.publishEntry("shared seeds", Files.isDirectory(seeds) ? "read" : "not here, nothing was checked");
        if (!Files.isDirectory(seeds)) {
            return;
        }
        try (Stream<Path> pages = Files.list(seeds)) {
            JobFile file = JobFile.read(pages.findFirst().orElseThrow());
            assertThat(file.size()).isEqualTo(5);
            assertThat(file.postings().stream()
                            .mapToInt(posting ->
                                    posting.details().workplace().places().size())
                            .sum())
                    .isEqualTo(6);
            assertThat(file.notes()).singleElement().asString().contains("one posting with 2 places");
        }
    }
}
