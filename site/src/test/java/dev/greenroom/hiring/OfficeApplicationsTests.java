package dev.greenroom.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import dev.greenroom.accounts.Members;
import dev.greenroom.accounts.Role;
import dev.greenroom.jobs.JobPosting;
import dev.greenroom.jobs.JobPostings;
import dev.greenroom.jobs.OpenJob;
import dev.greenroom.testing.HtmlCheck;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SiteTest
class OfficeApplicationsTests {

    private static final String ATTACK =
            "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">";

    @Autowired
    private Members members;

    @Autowired
    private JobPostings postings;

    @Autowired
    private Applications applications;

    @Autowired
    private JdbcClient jdbc;

    private JobPosting job;

    @BeforeEach
    void publishAJob() {
        jdbc.sql("DELETE FROM form_sending").update();
        job = OpenJob.publish(postings, "Harbour Pilot", "Why this harbour?");
    }

    @Test
    void takesAnApplicationFromStageToStageWithNotes(Visitor visitor) throws Exception {
        apply(visitor, "Ada Osei", "ada@mail.example", "I grew up here", "Eleven years as a pilot in fog");
        apply(visitor, "Ben Sato", "ben@mail.example", "", "Tug master");
        Page page = members.signIn(visitor, Role.RECRUITER);
        assertThat(page.locator(".notices").textContent()).contains("for a first look");

        page.navigate(visitor.address() + "/office/applications");
        Inspection.inspect(page, "office-applications");
        assertThat(HtmlCheck.findings(page.content())).isEmpty();
        page.locator("a[href='" + PipelineView.path(job.id().value()) + "']").click();
        Inspection.inspect(page, "office-pipeline");
        assertThat(HtmlCheck.findings(page.content())).isEmpty();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ada Osei"))
                .click();
        assertThat(page.locator("main").textContent())
                .contains("I grew up here")
                .contains("Eleven years as a pilot in fog");
        press(page, "Interview");
        page.getByLabel("Note").fill("Calm on the telephone.\nAsk about fog.");
        press(page, "Add the note");

        assertThat(page.locator(".facts").textContent()).contains("Interview");
        assertThat(page.locator(".entries").textContent())
                .contains("Calm on the telephone.")
                .contains("by the applicant")
                .contains("Recruiter Olsen");
        Inspection.inspect(page, "office-application");
        assertThat(HtmlCheck.findings(page.content())).isEmpty();
        page.navigate(visitor.address() + PipelineView.path(job.id().value()) + "?stage=INTERVIEW");
        assertThat(page.locator(".entry").count()).isEqualTo(1);
    }

    @Test
    void findsApplicationsByWordsOfTheirResume(Visitor visitor) throws Exception {
        apply(visitor, "Cleo Marsh", "cleo@mail.example", "", "Certified for bathymetric surveys");
        apply(visitor, "Dora Lind", "dora@mail.example", "Bathymetric work", "Nothing else");
        apply(visitor, "Eva Roth", "eva@mail.example", "", "Sails");
        Page page = members.signIn(visitor, Role.RECRUITER);

        page.navigate(visitor.address() + PipelineView.path(job.id().value()) + "?q=BATHYMETRIC");
        assertThat(page.locator(".entry").count()).isEqualTo(2);
        page.navigate(visitor.address() + "/office/applications?q=bathymetric+cleo");
        assertThat(page.locator(".entry").count()).isEqualTo(1);
        Inspection.inspect(page, "office-applications-found");
        page.navigate(visitor.address() + PipelineView.path(job.id().value()) + "?q=100%25_");
        assertThat(page.locator("[role=status]").textContent()).contains("No application matches");
    }

    @Test
    void printsAResumeToItsLastWordWithoutTheWayAround(Visitor visitor) throws Exception {
        apply(visitor, "Kim Ode", "kim@mail.example", "", "A year at sea, and one ashore.\n".repeat(200));
        Page page = members.signIn(visitor, Role.RECRUITER);
        page.navigate(
                visitor.address() + applications.byJob(job.id()).getFirst().officePath());

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".office-nav").isVisible()).isFalse();
        assertThat(page.locator(".resume-text .letter")
                        .evaluate("words => words.scrollHeight <= words.clientHeight + 1"))
                .isEqualTo(true);
    }

    @Test
    void handsTheResumeOutOnlyAsAFileToSave(Visitor visitor) throws Exception {
        apply(visitor, "Finn Berg", "finn@mail.example", "", "<script>alert(1)</script>");
        Page page = members.signIn(visitor, Role.RECRUITER);
        Application application = applications.byJob(job.id()).getFirst();
        APIResponse response = page.request().get(visitor.address() + application.officePath() + "/resume");

        assertThat(response.headers())
                .containsEntry("content-type", "text/plain")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-security-policy", "default-src 'none'; sandbox");
        assertThat(response.headers().get("content-disposition")).startsWith("attachment;");
        assertThat(response.text()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void runsNoScriptFromAnyField(Visitor visitor) throws Exception {
        apply(visitor, ATTACK, "gus@mail.example", ATTACK, ATTACK);
        Page page = members.signIn(visitor, Role.RECRUITER);
        Application application = applications.byJob(job.id()).getFirst();
        page.navigate(visitor.address() + application.officePath());
        page.getByLabel("Note").fill(ATTACK);
        press(page, "Add the note");

        for (String path : List.of(
                application.officePath(),
                PipelineView.path(job.id().value()),
                PipelineView.path(job.id().value()) + "?q=%3Cscript%3Edocument.title%3D'owned'%3C/script%3E",
                "/office/applications",
                "/office/applications?q=%3Cscript%3E",
                "/office/audit")) {
            page.navigate(visitor.address() + path);
            assertThat(page.title()).isNotEqualTo("owned");
            assertThat(page.locator("main script, main img").count()).isZero();
        }
        assertThat(visitor.strays()).isEmpty();
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void exportsFormulasAsTextAndEveryAnswerInAColumn(Visitor visitor) throws Exception {
        apply(visitor, "=HYPERLINK(\"http://x.example\")", "hana@mail.example", "@SUM(A1)", "-2+3");
        Page page = members.signIn(visitor, Role.RECRUITER);
        String path = visitor.address() + PipelineView.path(job.id().value());
        String csv = page.request().get(path + "/export.csv").text();
        String json = page.request().get(path + "/export.json").text();

        assertThat(csv.lines().findFirst().orElseThrow()).endsWith(",Why this harbour?");
        assertThat(csv).contains("\"'=HYPERLINK(\"\"http://x.example\"\")\"").contains(",'@SUM(A1)");
        assertThat(json).contains("\"hana@mail.example\"").contains("@SUM(A1)");
        page.navigate(visitor.address() + PipelineView.path(job.id().value()));
        assertThat(jdbc.sql("SELECT count(*) FROM audit_entry WHERE action = 'exported' AND subject LIKE ?")
                        .param("%job " + job.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void namesNobodyWhoAppliedInTheAuditLog(Visitor visitor) throws Exception {
        apply(visitor, "Ivo Kay", "ivo@mail.example", "", "Pilot");
        Page page = members.signIn(visitor, Role.OPERATOR);
        page.navigate(
                visitor.address() + applications.byJob(job.id()).getFirst().officePath());
        press(page, "Rejected");
        page.navigate(visitor.address() + "/office/audit");

        assertThat(page.locator("main").textContent())
                .contains("moved to Rejected")
                .contains("an application for job " + job.id())
                .doesNotContain("Ivo")
                .doesNotContain("ivo@");
    }

    @Test
    void saysWhatIsWrongWithANoteOrAStage(Visitor visitor) throws Exception {
        apply(visitor, "Jo Lee", "jo@mail.example", "", "Pilot");
        Application application = applications.byJob(job.id()).getFirst();
        Page page = members.signIn(visitor, Role.RECRUITER);
        page.navigate(visitor.address() + application.officePath());
        page.getByLabel("Note").evaluate("e => e.removeAttribute('required')");
        press(page, "Add the note");
        assertThat(page.locator("#note-error").textContent()).contains("The note is empty");

        page.locator("form[action$='/stage'] button").first().evaluate("e => e.value = 'SACKED'");
        page.locator("form[action$='/stage'] button").first().click();
        assertThat(page.locator("main").textContent()).contains("There is no such stage");
        assertThat(applications.find(application.id()).orElseThrow().stage()).isEqualTo(Stage.RECEIVED);
    }

    private void apply(Visitor visitor, String name, String email, String answer, String resume) throws Exception {
        Applicant applicant = new Applicant(visitor.address());
        Map<String, String> form = applicant.form(job, name, email);
        form.put(ApplicationForm.field(job.questions().getFirst()), answer);
        assertThat(applicant
                        .send(job, form, new Applicant.Upload("cv.txt", SampleFiles.utf8(resume)))
                        .statusCode())
                .isEqualTo(302);
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
