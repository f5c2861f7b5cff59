package dev.greenroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.web.CsvText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JobExportTests {

    @Test
    void isReadByTheImportAsTheJobThatItWas() {
        JobDetails job = Jobs.withReference(Jobs.harbourMaster(), "TF-12");

        assertThat(readBack(job)).isEqualTo(job.withClearance(Clearance.none()));
    }

    @Test
    void putsNoWordsIntoTheEmployersMouthOnItsWayBack() {
        Salary figures = new Salary("", "USD", BigDecimal.valueOf(64_000), BigDecimal.valueOf(78_000), SalaryUnit.YEAR);
        JobDetails job = Jobs.withTerms(Jobs.harbourMaster(), new Terms(List.of(), "Harbour", figures));

        assertThat(ImportMerge.over(job, imported(job), "")).isEqualTo(job);
    }

    @Test
    void keepsAConfidentialClientConfidential() {
        JobDetails secret = Jobs.withEmployer(Jobs.harbourMaster(), new Employer("Secretive Shipping", true));

        assertThat(readBack(secret).employer()).isEqualTo(secret.employer());
    }

    @Test
    void movesNoPlaceToAnotherCountry() {
        Workplace everywhere = new Workplace(WorkMode.HYBRID, Jobs.places(), List.of());
        assertThat(readBack(Jobs.harbourMaster().withWorkplace(everywhere)).workplace())
                .isEqualTo(everywhere);

        Workplace remote =
                new Workplace(WorkMode.REMOTE, List.of(new Place("Hamburg", "Hamburg", "DE")), List.of("GE", "US"));
        assertThat(readBack(Jobs.harbourMaster().withWorkplace(remote)).workplace())
                .isEqualTo(remote);
    }

    private static JobDetails readBack(JobDetails job) {
        return imported(job).details();
    }

    private static ImportedPosting imported(JobDetails job) {
        JobPosting posting =
                new JobPosting(new JobPostingId(1), PostingState.DRAFT, job, "", History.startingAt(Instant.EPOCH));
        String csv = CsvText.row(OfficeExportController.COLUMNS) + CsvText.row(OfficeExportController.row(posting));
        return JobFile.read(csv.getBytes(StandardCharsets.UTF_8), Map.of())
                .postings()
                .getFirst();
    }
}
