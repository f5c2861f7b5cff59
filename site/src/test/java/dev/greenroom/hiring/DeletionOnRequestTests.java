package dev.greenroom.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.greenroom.accounts.Members;
import dev.greenroom.accounts.Role;
import dev.greenroom.jobs.JobPosting;
import dev.greenroom.jobs.JobPostings;
import dev.greenroom.jobs.OpenJob;
import dev.greenroom.testing.HtmlCheck;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.PlainClient;
import dev.greenroom.testing.SiteClock;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SiteTest
class DeletionOnRequestTests {

    @Autowired
    private Members members;

    @Autowired
    private JobPostings postings;

    @Autowired
    private Applications applications;

    @Autowired
    private Scoring scoring;

    @Autowired
    private Leads leads;

    @Autowired
    private LeadDesk desk;

    @Autowired
    private SiteClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void forgetEarlierOnes() {
        traces().sweep();
    }

    @Test
    void leavesOfAnApplicationOnlyThatThereWasOne(Visitor visitor) throws Exception {
        JobPosting job = OpenJob.publish(postings, "Lock Keeper");
        Applicant applicant = new Applicant(visitor.address());
        String own = applicant.apply(job, "Ottilie Quernstone", "ottilie@quernstone.example");
        Application application = applications.byJob(job.id()).getFirst();
        ScoreEntry score = new ScoreEntry("Explains things clearly", "3", "Quernstone needed help.");
        scoring.handIn(
                application.id(),
                members.with(Role.RECRUITER),
                new ScorecardForm(List.of(score), "NO", "No Quernstone for me."));
        Page page = members.signIn(visitor, Role.OPERATOR);
        page.navigate(visitor.address() + application.officePath());
        page.getByLabel("Note").fill("Quernstone called.");
        press(page, "Add the note");
        Inspection.inspect(page, "office-application-operator");
        assertThat(HtmlCheck.findings(page.content())).isEmpty();
        page.getByLabel("Yes, delete this application for good").check();
        press(page, "Delete");

        assertThat(page.locator("main").textContent())
                .contains("1 withdrawn or deleted on request", "Nobody has applied for this job yet");
        assertThat(EveryTable.text(jdbc)).doesNotContain("Quernstone", "quernstone");
        assertThat(applicant.get(own).statusCode()).isEqualTo(404);
        assertThat(traces().audit("for job " + job.id()))
                .last()
                .isEqualTo("Operator Olsen deleted, on request, an application for job " + job.id());
    }

    @Test
    void leavesNothingOfALead(Visitor visitor) {
        LeadId lead = sendOne(visitor, Map.of("company", "Quernstone Mills", "email", "o@quernstone.example"));
        desk.note(lead, "Quernstone will call.");
        Page page = members.signIn(visitor, Role.OPERATOR);
        page.navigate(visitor.address() + "/office/leads/" + lead);
        Inspection.inspect(page, "office-lead-operator");
        assertThat(HtmlCheck.findings(page.content())).isEmpty();
        page.getByLabel("Yes, delete this lead for good").check();
        press(page, "Delete");

        assertThat(page.url()).isEqualTo(visitor.address() + "/office/leads");
        assertThat(EveryTable.text(jdbc)).doesNotContain("Quernstone", "quernstone");
        assertThat(traces().audit(lead.toString()))
                .last()
                .isEqualTo("Operator Olsen deleted, on request, lead " + lead);
    }

    @Test
    void takesATickAndAnOperator(Visitor visitor) {
        LeadId lead = sendOne(visitor, Map.of());
        String path = "/office/leads/" + lead;
        PlainClient recruiter = members.client(Role.RECRUITER, visitor.address());
        assertThat(recruiter.get(path).body()).contains("Tidewater Freight").doesNotContain("Delete it on request");
        assertThat(recruiter.post(path + "/deletion", Map.of("sure", "yes")).statusCode())
                .isEqualTo(403);

        var unsure = members.client(Role.OPERATOR, visitor.address()).post(path + "/deletion", Map.of());
        assertThat(unsure.statusCode()).isEqualTo(422);
        assertThat(unsure.body()).contains("Nothing was deleted. Go back and tick the box");
        assertThat(leads.find(lead)).isPresent();
    }

    private LeadId sendOne(Visitor visitor, Map<String, String> different) {
        return new Employer(visitor.address(), clock).sendOne(different);
    }

    private LeadTraces traces() {
        return new LeadTraces(jdbc);
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
