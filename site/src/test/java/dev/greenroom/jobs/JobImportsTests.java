package dev.greenroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.testing.SiteTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SiteTest
class JobImportsTests {

    private static final String COLUMNS = "title,employer,location,salary,date_posted,reference,description\n";

    @Autowired
    private JobImports imports;

    @Autowired
    private JobPostings postings;

    @Test
    void updatesByTheEmployersReferenceInsteadOfDoubling() {
        String first = COLUMNS
                + "Aqueduct Keeper,Canal Trust,\"Leeds, England, United Kingdom\",\"£28,000 per year\",2026-11-01,CT-1,Opens locks.\n";
        assertThat(save(first).created()).isEqualTo(1);
        assertThat(save(first))
                .extracting(ImportSummary::created, ImportSummary::unchanged)
                .containsExactly(0, 1);

        ImportSummary again = save(first.replace("28,000", "29,500"));
        assertThat(again.updated()).isEqualTo(1);
        List<JobPosting> found = postings.forOffice("Aqueduct Keeper", 10);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().details().terms().salary().label()).isEqualTo("GBP 29,500 per year");
    }

    @Test
    void keepsWhatPeopleWroteWhereTheFileIsSilent() {
        String file = COLUMNS + "Ferry Hand,Canal Trust,\"Hull, England, United Kingdom\",,2026-11-01,CT-2,\n";
        save(file);
        JobPosting drafted = postings.forOffice("Ferry Hand", 1).getFirst();
        List<Place> places = drafted.details().workplace().places();
        JobDetails written = Jobs.withDescription(drafted.details(), Jobs.DESCRIPTION);
        for (Workplace decided : List.of(
                new Workplace(WorkMode.HYBRID, places, List.of()),
                new Workplace(WorkMode.REMOTE, places, List.of("GB", "IE")))) {
            Jobs.rewrite(postings, drafted.id(), written.withWorkplace(decided));

            assertThat(save(file).unchanged()).isEqualTo(1);
            assertThat(stored(drafted).description()).isEqualTo(Jobs.DESCRIPTION);
            assertThat(stored(drafted).workplace()).isEqualTo(decided);
        }
        save(file.replace("title,", "remote,title,").replace("Ferry Hand,", "no,Ferry Hand,"));
        assertThat(stored(drafted).workplace()).isEqualTo(drafted.details().workplace());
    }

    @Test
    void recordsWhoAuthorisedAJobThatWasHereBeforeWithoutThat() {
        String file = COLUMNS + "Dredger,Canal Trust,\"Hull, England, United Kingdom\",,2026-11-01,CT-4,\n";
        save(file);
        JobPosting drafted = postings.forOffice("Dredger", 1).getFirst();

        assertThat(save(file, "R. Osei, 1 November 2026").updated()).isEqualTo(1);
        assertThat(save(file, "Somebody else, later").unchanged()).isEqualTo(1);
        assertThat(stored(drafted).clearance().authorisation()).isEqualTo("R. Osei, 1 November 2026");
    }

    @Test
    void findsAJobByTheReferenceThatItHasNow() {
        JobDetails job = Jobs.withEmployer(
                Jobs.withTitle(Jobs.harbourMaster(), "Towpath Warden"), new Employer("Canal Trust", false));
        String file = COLUMNS + "Towpath Warden,Canal Trust,\"Leeds, England, United Kingdom\",,2026-11-01,%s,\n";
        JobPosting without = postings.draft(job);
        Jobs.rewrite(postings, without.id(), Jobs.withReference(job, "CT-9"));
        assertThat(save(file.formatted("ct-9")).created()).isZero();

        JobPosting renamed = postings.draft(Jobs.withReference(job, "CT-10"));
        JobDetails after = Jobs.rewrite(postings, renamed.id(), Jobs.withReference(job, "CT-11"))
                .details();
        assertThat(save(file.formatted("CT-10")).created()).isEqualTo(1);
        assertThat(stored(renamed).title()).isEqualTo(after.title());
        assertThat(stored(renamed).reference()).isEqualTo("CT-11");
        assertThat(stored(renamed).workplace()).isEqualTo(after.workplace());
    }

    @Test
    void findsAJobWithoutReferenceAgainByWhatDoesNotChange() {
        String file = COLUMNS
                + "Bargee,Canal Trust,\"Leeds, England, United Kingdom\",\"£26,000 per year\",2026-11-01,,Sails.\n"
                + "Bargee,Canal Trust,\"Hull, England, United Kingdom\",\"£26,000 per year\",2026-11-01,,Sails.\n";

        assertThat(save(file).created()).isEqualTo(1);
        assertThat(save(file).unchanged()).isEqualTo(1);
        assertThat(postings.forOffice("Bargee", 10))
                .singleElement()
                .satisfies(posting ->
                        assertThat(posting.details().workplace().places()).hasSize(2));
    }

    @Test
    void leavesClosedPostingsClosedAndSaysSo() {
        String file =
                COLUMNS + "Lamp Lighter,Canal Trust,\"Leeds, England, United Kingdom\",,2026-11-01,CT-3,Lights.\n";
        save(file);
        postings.close(postings.forOffice("Lamp Lighter", 1).getFirst().id());

        ImportSummary summary = save(file.replace("Lights.", "Lights all lamps."));
        assertThat(summary.notes())
                .singleElement()
                .asString()
                .contains("line 2")
                .contains("closed");
        assertThat(postings.forOffice("Lamp Lighter", 10)).hasSize(1);
    }

    @Test
    void changesNothingOfAPublishedJobThatWouldBreakItsRules() {
        JobDetails job = Jobs.withReference(Jobs.withTitle(Jobs.harbourMaster(), "Buoy Painter"), "TF-500");
        JobPosting posting = postings.publish(postings.draft(job).id());

        ImportSummary summary =
                save(COLUMNS + "Buoy Painter,Tidewater Freight,\"Oakland, CA\",Negotiable,2026-11-02,TF-500,Short.\n");
        assertThat(summary.notes()).singleElement().asString().contains("left as it is");
        assertThat(postings.find(posting.id()).orElseThrow().details()).isEqualTo(posting.details());
        postings.close(posting.id());
    }

    private ImportSummary save(String csv) {
        return save(csv, "");
    }

    private ImportSummary save(String csv, String authorisation) {
        return imports.save(JobFile.read(csv.getBytes(StandardCharsets.UTF_8), Map.of()), authorisation);
    }

    private JobDetails stored(JobPosting posting) {
        return postings.find(posting.id()).orElseThrow().details();
    }
}
