package dev.greenroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Files as employers send them, good and bad; each folder holds one, and what becomes of it. */
class ImportCasesTests {

    private static final Path CASES = Path.of("src/test/resources/jobs/import");
    private static final int SHOWN = 300;

    @TestFactory
    Stream<DynamicTest> readsEachFileAsItsCaseSays() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws IOException {
        String outcome = outcome(input(folder));
        assertThat(outcome).isEqualTo(Files.readString(folder.resolve("expected.txt")));
    }

    private static Path input(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("jobs."))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What a person at the preview would read. */
    static String outcome(Path file) throws IOException {
        try {
            JobFile read = JobFile.read(file);
            List<String> lines = new ArrayList<>();
            lines.add(read.size() + " from " + read.format().label());
            read.postings().forEach(posting -> lines.add(describe(posting.details())));
            read.notes().forEach(note -> lines.add(note.toString()));
            return lines.stream().map(ImportCasesTests::shown).collect(Collectors.joining("\n")) + "\n";
        } catch (UnreadableFile e) {
            return "refused: " + shown(String.valueOf(e.getMessage())) + "\n";
        }
    }

    private static String describe(JobDetails job) {
        Salary salary = job.terms().salary();
        return Stream.of(
                        job.title(),
                        job.employer().name() + (job.employer().confidential() ? " (confidential)" : ""),
                        String.join("; ", job.workplace().labelsWithPlaces()),
                        job.workplace().mode().name().toLowerCase(Locale.ROOT),
                        job.terms().employmentTypes().toString(),
                        job.terms().team(),
                        salary.label(),
                        String.valueOf(job.dates().posted()),
                        String.valueOf(job.dates().validThrough()),
                        job.reference(),
                        job.interview().guide(),
                        job.description())
                .map(part -> part.replaceAll("\\s+", " "))
                .collect(Collectors.joining(" | "));
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + " … " + text.length();
    }
}
