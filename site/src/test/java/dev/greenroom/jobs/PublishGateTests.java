package dev.greenroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishGateTests {

    private static final Place TEXAS = new Place("Cypress", "TX", "US");

    @Test
    void letsACompletePostingPass() {
        assertThat(findings(Jobs.harbourMaster())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Crane Supervisor HV-1042",
                "Crane Supervisor (ref. 77)",
                "Crane Supervisor #5",
                "Crane Supervisor - Oakland",
                "Crane Supervisor, CA",
                "Crane Supervisor in Oakland",
                "Crane Supervisor (Remote)",
                "Crane Supervisor $64,000",
                "Crane Supervisor 64k",
                "Crane Supervisor at Tidewater Freight",
                "Crane Supervisor – apply now!",
                "URGENT: Crane Supervisor",
                "Crane Supervisor, Immediate Start",
                "Crane Supervisor R12345",
            })
    void wantsATitleWithoutCodePlaceSalaryAndCompany(String title) {
        assertThat(findings(Jobs.withTitle(Jobs.harbourMaster(), title))).containsOnlyKeys("title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Account Executive Equipment Finance",
                "C++17 Developer",
                "Head of B2B Sales",
                "3D Artist",
                "Nurse (Level II)",
                "Engineer, Machine Learning",
                "Product Owner / Business Analyst",
                "ISO 27001 Auditor",
                "AS400 Programmer",
                "M365 Administrator",
                "Graduate Programme 2027",
                "401(k) Plan Administrator",
                "Urgent Care Nurse"
            })
    void letsOrdinaryTitlesPass(String title) {
        assertThat(findings(Jobs.withTitle(Jobs.harbourMaster(), title))).isEmpty();
    }

    @Test
    void asksForThePayRangeWhereTheLawDoes() {
        JobDetails silent = Jobs.withTerms(Jobs.harbourMaster(), new Terms(List.of(), "", Salary.ofText("Negotiable")));

        assertThat(findings(silent)).containsOnlyKeys("salary");
        assertThat(findings(silent).get("salary")).contains("California").contains("record the exemption");
        assertThat(findings(silent.withWorkplace(new Workplace(WorkMode.ON_SITE, List.of(TEXAS), List.of()))))
                .isEmpty();
        assertThat(findings(silent.withWorkplace(new Workplace(WorkMode.REMOTE, List.of(), List.of("DE", "US")))))
                .containsOnlyKeys("salary");
        assertThat(findings(silent.withClearance(new Clearance("R. Osei", "Nine employees"))))
                .isEmpty();
    }

    @Test
    void asksForACountryForEveryPlaceAndForRemoteWork() {
        JobDetails job = Jobs.harbourMaster();

        assertThat(findings(job.withWorkplace(Workplace.unknown()))).containsOnlyKeys("places");
        assertThat(findings(job.withWorkplace(
                        new Workplace(WorkMode.HYBRID, List.of(new Place("Springfield", "", "")), List.of()))))
                .containsOnlyKeys("places");
        assertThat(findings(job.withWorkplace(new Workplace(WorkMode.REMOTE, List.of(), List.of()))))
                .containsOnlyKeys("openTo");
    }

    @Test
    void asksForTheClientsWordAndACompleteDescription() {
        JobDetails job = Jobs.withDescription(Jobs.harbourMaster(), "A job.").withClearance(Clearance.none());

        assertThat(findings(job)).containsOnlyKeys("authorisation", "description");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tidewater Freight is hiring.",
                "TIDEWATER freight is hiring.",
                "Write to jobs@tidewater-freight.example.",
                "Read **Tidewater** Freight’s history."
            })
    void keepsAConfidentialNameOutOfWhatThePublicReads(String slip) {
        JobDetails job = Jobs.withDescription(Jobs.harbourMaster(), Jobs.DESCRIPTION + "\n\n" + slip);

        assertThat(findings(job)).isEmpty();
        assertThat(findings(Jobs.withEmployer(job, new Employer("Tidewater Freight, Inc.", true))))
                .containsOnlyKeys("description");
    }

    @Test
    void letsAWordPassThatIsAConfidentialNameOnlyWithACapital() {
        JobDetails job = Jobs.withEmployer(Jobs.harbourMaster(), new Employer("Harbour Ltd", true));

        assertThat(job.description()).contains("a small harbour");
        assertThat(job.terms().team()).isEqualTo("Harbour");
        assertThat(findings(job)).containsOnlyKeys("team");
    }

    private static Map<String, String> findings(JobDetails job) {
        return PublishGate.findings(job, Instant.now());
    }
}
