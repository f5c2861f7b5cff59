package dev.greenroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.testing.Extras;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Job data of other people: an extra where a checkout has it beside it. */
class SharedJobDataTests {

    @Test
    void readsEveryFileWhole() throws IOException {
        Path jobs = Extras.shared("data/jobs");
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
    void readsTheSameJobFromEachNotationOfAnExample() throws IOException {
        Path example = Extras.shared("data/jobs/schemaorg-jobposting-example-1.txt");
        String[] notations = Files.readString(example).split("\\n(?:MICRODATA|RDFA|JSON):\\n");
        assertThat(notations).hasSize(4);
        List<JobDetails> read = Stream.of(notations)
                .skip(1)
                .map(page -> JobFile.read(page.getBytes(StandardCharsets.UTF_8), Map.of()))
                .map(file -> file.postings().getFirst().details())
                .toList();

        assertThat(read).allSatisfy(job -> {
            assertThat(job.title()).isEqualTo("Software Engineer");
            assertThat(job.workplace().labels()).containsExactly("Kirkland, WA, US");
            assertThat(job.terms().employmentTypes()).containsExactly(EmploymentType.FULL_TIME);
            assertThat(job.terms().salary().text()).isEqualTo("100000 USD");
            assertThat(job.dates().posted()).isEqualTo("2011-10-31");
            assertThat(job.description())
                    .contains("in-house tools")
                    .contains("Highly motivated")
                    .contains("Performance-based annual bonus plan");
        });
    }

    @Test
    void readsTheCardsAtTheEndOfACopiedPage() throws IOException {
        Path seeds = Extras.shared("seeds");
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
