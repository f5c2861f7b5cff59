package dev.greenroom.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.greenroom.jobs.JobPosting;
import dev.greenroom.jobs.JobPostings;
import dev.greenroom.jobs.OpenJob;
import dev.greenroom.testing.HtmlCheck;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.PublishedSiteTest;
import dev.greenroom.testing.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PublishedSiteTest
class ApplyTests {

    @Autowired
    private JobPostings postings;

    @Autowired
    private Applications applications;

    @Autowired
    private Resumes resumes;

    @Autowired
    private JdbcClient jdbc;

    private CraneJob cranes;

    private JobPosting job;

    @BeforeEach
    void publishAJob() {
        cranes = CraneJob.publish(postings, applications, jdbc);
        job = cranes.posting();
    }

    @Test
    void takesAnApplicationFromTheJobsPage(Visitor visitor) {
        Page page = visitor.open(job.path());
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Apply"))
                .click();
        Inspection.inspect(page, "apply");
        assertThat(HtmlCheck.findings(page.content())).isEmpty();
        fill(page, "Ada Osei", "ada@mail.example");
        attach(page, "ada.pdf", SampleFiles.pdf("Twelve years on gantry cranes"));
        press(page, "Send the application");

        assertThat(page.locator("[role=status]").textContent()).contains("has been received");
        assertThat(page.locator("#link").textContent()).matches("http://localhost:\\d+/applications/[\\w-]{43}");
        assertThat(page.locator("dl").textContent()).contains("Deleted on");
        Inspection.inspect(page, "apply-received");
        assertThat(HtmlCheck.findings(page.content())).isEmpty();
        Application application = cranes.only();
        assertThat(application.applicant()).isEqualTo(new Application.Applicant("Ada Osei", "ada@mail.example"));
        assertThat(application.answers())
                .extracting(Application.Answer::text)
                .containsExactly("Gantries and jibs", "Yes", "In May");
        assertThat(resumes.find(application.id()).orElseThrow().text()).isEqualTo("Twelve years on gantry cranes");
        assertThat(cranes.letters()).singleElement().asString().contains("/applications/");
        assertThat(visitor.complaints()).isEmpty();
        assertThat(visitor.strays()).isEmpty();
    }

    @Test
    void takesAnApplicationWithoutScripts(Visitor visitor) {
        Page page = visitor.withoutScripts();
        page.navigate(visitor.address() + "/jobs/" + job.id() + "/applications/new");
        fill(page, "Ben Sato", "ben@mail.example");
        attach(page, "ben.txt", SampleFiles.utf8("Slewing cranes"));
        press(page, "Send the application");

        assertThat(page.locator("[role=status]").textContent()).contains("has been received");
        assertThat(cranes.only().applicant().name()).isEqualTo("Ben Sato");
    }

    @Test
    void keepsWhatWasTypedAndTheFileWhereSomethingIsMissing(Visitor visitor) {
        Page page = visitor.open("/jobs/" + job.id() + "/applications/new");
        page.evaluate("document.querySelectorAll('[required]').forEach(e => e.removeAttribute('required'))");
        page.locator("#name").fill("Cleo <b>Marsh</b>");
        page.locator("#email").evaluate("e => e.type = 'text'");
        page.locator("#email").fill("cleo at home");
        attach(page, "cleo.odt", SampleFiles.odt("Cranes"));
        press(page, "Send the application");

        assertThat(page.locator("#email-error").textContent()).contains("does not look like an e-mail address");
        assertThat(page.locator("main").textContent()).contains("Please answer “Which cranes have you run?”");
        assertThat(page.locator(".kept-file").textContent())
                .contains("cleo.odt")
                .contains("is here already");
        assertThat(page.locator("#name").inputValue()).isEqualTo("Cleo <b>Marsh</b>");
        assertThat(applications.byJob(job.id())).isEmpty();
        Inspection.inspect(page, "apply-wrong");
        assertThat(HtmlCheck.findings(page.content())).isEmpty();

        fill(page, "Cleo Marsh", "cleo@mail.example");
        press(page, "Send the application");
        assertThat(page.locator("[role=status]").textContent()).contains("has been received");
        assertThat(resumes.find(cranes.only().id()).orElseThrow().fileName()).isEqualTo("cleo.odt");
    }

    @Test
    void keepsWhatWasTypedWhereTheFileIsOneByteTooLarge(Visitor visitor, @TempDir Path folder) throws IOException {
        // From the disk: in the message to the browser that many bytes take ten seconds.
        Path large = Files.write(folder.resolve("dora.pdf"), new byte[ResumeReader.LARGEST + 1]);
        Page page = visitor.open("/jobs/" + job.id() + "/applications/new");
        fill(page, "Dora Lind", "dora@mail.example");
        page.locator("#resume").setInputFiles(large);
        press(page, "Send the application");

        assertThat(page.locator("#resume-error").textContent()).contains("10 MB is the most");
        assertThat(page.locator("#name").inputValue()).isEqualTo("Dora Lind");
        assertThat(page.locator("textarea").inputValue()).isEqualTo("Gantries and jibs");
        assertThat(applications.byJob(job.id())).isEmpty();
    }

    @Test
    void slowsDownWhoeverSendsMoreThanPeopleDo(Visitor visitor) throws Exception {
        Applicant applicant = new Applicant(visitor.address());
        Map<String, String> form = applicant.form(job, "Gus Hart", "");
        for (int i = 0; i < 30; i++) {
            assertThat(applicant.send(job, form, CraneJob.file("gus.txt")).statusCode())
                    .isEqualTo(422);
        }
        var answer = applicant.send(job, form, CraneJob.file("gus.txt"));

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("send this one in an hour").contains("Gus Hart");
    }

    @Test
    void takesNothingForAJobThatIsClosed(Visitor visitor) throws Exception {
        Applicant applicant = new Applicant(visitor.address());
        Map<String, String> form = cranes.answered(applicant.form(job, "Ivo Kay", "ivo@mail.example"));
        postings.close(job.id());

        assertThat(applicant.send(job, form, CraneJob.file("ivo.txt")).statusCode())
                .isEqualTo(410);
        assertThat(applicant.get("/jobs/" + job.id() + "/applications/new").statusCode())
                .isEqualTo(410);
        assertThat(applications.byJob(job.id())).isEmpty();
    }

    @Test
    void tellsNobodyOfAJobThatIsNotPublishedYet(Visitor visitor) throws Exception {
        JobPosting draft = OpenJob.draft(postings, "Secret Harbour Pilot", "Which quiet ports do you know?");
        Applicant curious = new Applicant(visitor.address());
        Map<String, String> form = curious.form("/hire", "Jo Prye", "jo@mail.example");
        form.remove("stamp");

        var answer = curious.send(draft, form, CraneJob.file("jo.txt"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("Secret Harbour Pilot", "quiet ports");
    }

    private static void fill(Page page, String name, String email) {
        page.getByLabel("Your name").fill(name);
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Which cranes have you run?").fill("Gantries and jibs");
        page.getByLabel("Yes").check();
        page.getByLabel("When could you start?").fill("In May");
    }

    private static void attach(Page page, String name, byte[] content) {
        page.locator("#resume").setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
