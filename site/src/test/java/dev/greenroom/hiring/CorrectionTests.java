package dev.greenroom.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.greenroom.jobs.JobPosting;
import dev.greenroom.jobs.JobPostings;
import dev.greenroom.jobs.OpenJob;
import dev.greenroom.testing.Inspection;
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
class CorrectionTests {

    @Autowired
    private JobPostings postings;

    @Autowired
    private Applications applications;

    @Autowired
    private CaseFile history;

    @Autowired
    private SiteClock clock;

    @Autowired
    private JdbcClient jdbc;

    private JobPosting job;

    @BeforeEach
    void publishAJob() {
        jdbc.sql("DELETE FROM form_sending").update();
        job = OpenJob.publish(postings, "Lock Keeper", "Which locks do you know?");
    }

    @Test
    void showsAndCorrectsWhatWasSent(Visitor visitor) throws Exception {
        Page page = visitor.open(apply(visitor, "Ada Osey", "ada@mail.example"));
        Inspection.inspect(page, "own-application");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Correct it"))
                .click();
        Inspection.inspect(page, "own-correction");
        page.getByLabel("Your name").fill("Ada Osei");
        page.getByLabel("E-mail").fill("Ada@mail.example");
        page.getByLabel("Which locks do you know?").fill("All of them");
        choose(page, "newer.odt");
        press(page, "Save");

        assertThat(page.url()).endsWith("?corrected");
        assertThat(page.locator("[role=status]").textContent()).contains("Corrected");
        assertThat(page.locator("main").textContent())
                .contains("Ada Osei", "Ada@mail.example", "All of them", "newer.odt");
        assertThat(applications.byJob(job.id())).singleElement().satisfies(application -> {
            assertThat(application.applicant().email()).isEqualTo("Ada@mail.example");
            assertThat(application.changedAt()).isAfter(application.receivedAt());
            assertThat(history.of(application.id()))
                    .extracting(CaseEntry::who, CaseEntry::note)
                    .contains(tuple("the applicant", "Corrected: name, e-mail, answers, résumé"));
        });
    }

    @Test
    void endsTheLinkThatWentToAWrongAddressAndSendsANewOne(Visitor visitor) throws Exception {
        String wrong = apply(visitor, "Noa Levi", "noa@mial.example");
        Page page = visitor.open(wrong + "/correction");
        page.getByLabel("E-mail").fill("noa@mail.example");
        press(page, "Save");

        Inspection.inspect(page, "own-new-link");
        String link = page.locator("#link").textContent();
        String path = link.substring(link.indexOf("/applications/"));
        assertThat(page.url()).isEqualTo(visitor.address() + path + "?corrected=address");
        assertThat(page.locator("dl").textContent()).contains("noa@mail.example");
        assertThat(letters())
                .singleElement()
                .asString()
                .startsWith("noa@mail.example")
                .contains(path)
                .doesNotContain(wrong);
        Applicant stranger = new Applicant(visitor.address());
        assertThat(stranger.get(wrong).statusCode()).isEqualTo(404);
        assertThat(stranger.get(wrong + "/resume").statusCode()).isEqualTo(404);
        assertThat(stranger.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void leadsWhoeverPressesTwiceToTheNewLink(Visitor visitor) throws Exception {
        Applicant hasty = new Applicant(visitor.address());
        String path = hasty.apply(job, "Kim Vale", "kim@mial.example");
        Map<String, String> form = hasty.form(path + "/correction", "Kim Vale", "kim@mail.example");

        String first = hasty.ownPath(hasty.send(path + "/correction", form, noFile()));
        String second = hasty.ownPath(hasty.send(path + "/correction", form, noFile()));

        assertThat(second).isEqualTo(first).isNotEqualTo(path);
        assertThat(hasty.get(second + "?before").body()).contains("kim@mail.example", second + "</p>");
        assertThat(letters()).hasSize(1);
    }

    @Test
    void keepsANewlyChosenFileUntilTheRestIsRight(Visitor visitor) throws Exception {
        Page page = visitor.open(apply(visitor, "Ivy Lund", "ivy@mail.example") + "/correction");
        page.getByLabel("E-mail").evaluate("e => e.type = 'text'");
        page.getByLabel("E-mail").fill("ivy at home");
        choose(page, "newer.odt");
        press(page, "Save");

        assertThat(page.locator("#email-error").textContent()).contains("does not look like an e-mail address");
        assertThat(page.locator(".kept-file").textContent()).contains("newer.odt");
        assertThat(resumes()).containsExactly("cv.txt");

        page.getByLabel("E-mail").fill("ivy@mail.example");
        press(page, "Save");
        assertThat(page.locator("dl").textContent()).contains("newer.odt");
        assertThat(resumes()).containsExactly("newer.odt");
        assertThat(waiting()).isZero();
    }

    @Test
    void letsNobodyTakeAnAddressThatHasApplied(Visitor visitor) throws Exception {
        apply(visitor, "Ben Sato", "ben@mail.example");
        String path = apply(visitor, "Cleo Marsh", "cleo@mail.example");
        Page page = visitor.open(path + "/correction");
        page.getByLabel("E-mail").fill("BEN@mail.example");
        choose(page, "cleo.odt");
        press(page, "Save");

        assertThat(page.locator("#email-error").textContent())
                .contains("Nothing was changed")
                .doesNotContain("Ben Sato");
        assertThat(resumes()).containsExactly("cv.txt", "cv.txt");

        page.getByLabel("E-mail").fill("cleo@mail.example");
        press(page, "Save");
        assertThat(page.locator("dl").textContent()).contains("cleo.odt");
    }

    @Test
    void deletesAFileThatWaitsForItsCorrectionWhenSomebodyWithdraws(Visitor visitor) throws Exception {
        Applicant applicant = new Applicant(visitor.address());
        String path = applicant.apply(job, "Hal Ashdown", "hal@mail.example");
        Map<String, String> form = applicant.form(path + "/correction", "", "hal@mail.example");
        Applicant.Upload resume = new Applicant.Upload("hal.txt", SampleFiles.utf8("Gates at Ashdown Sluice"));
        assertThat(applicant.send(path + "/correction", form, resume).statusCode())
                .isEqualTo(422);
        assertThat(waiting()).isEqualTo(1);

        form.put("sure", "yes");
        assertThat(applicant.send(path + "/withdrawal", form, noFile()).statusCode())
                .isEqualTo(200);
        assertThat(waiting()).isZero();
    }

    @Test
    void comesBackOnceMoreWhereItLayOpenForADay(Visitor visitor) throws Exception {
        Page page = visitor.open(apply(visitor, "Rui Costa", "rui@mail.example") + "/correction");
        page.getByLabel("Your name").fill("Rui da Costa");
        clock.advance(FormStamps.GOOD_FOR);
        press(page, "Save");
        assertThat(page.locator("#resume-error").textContent()).contains("open for more than a day");

        press(page, "Save");
        assertThat(page.locator("dl").textContent()).contains("Rui da Costa");
    }

    @Test
    void runsNoScriptFromAnyField(Visitor visitor) throws Exception {
        String attack = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">";
        String path = apply(visitor, attack, "mallory@mail.example");
        Page page = visitor.open(path + "/correction");
        page.getByLabel("Which locks do you know?").fill("</textarea>" + attack);
        page.locator("#resume").setInputFiles(new FilePayload(attack + ".txt", "text/html", SampleFiles.utf8(attack)));
        press(page, "Save");

        for (String shown : new String[] {path + "?received", path + "/correction"}) {
            visitor.open(shown);
            assertThat(page.title()).isNotEqualTo("owned");
            assertThat(page.locator("main script, main img").count()).isZero();
        }
        assertThat(page.locator("textarea").inputValue()).isEqualTo("</textarea>" + attack);
        assertThat(visitor.complaints()).isEmpty();
        assertThat(visitor.strays()).isEmpty();
    }

    private String apply(Visitor visitor, String name, String email) throws Exception {
        return new Applicant(visitor.address()).apply(job, name, email);
    }

    /** The names of the files that the firm sees. */
    private List<String> resumes() {
        return jdbc.sql("SELECT r.file_name FROM application_resume r JOIN applications a ON a.id = r.application_id"
                        + " WHERE a.posting_id = ?")
                .param(job.id().value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** How many files wait for a form to be put right. */
    private long waiting() {
        return jdbc.sql("SELECT count(*) FROM application_upload WHERE text LIKE 'Gates at Ashdown%' OR form IN"
                        + " (SELECT id FROM applications WHERE posting_id = ?)")
                .param(job.id().value())
                .query(Long.class)
                .single();
    }

    /** The letters about the job's applications, each begun with its address. */
    private List<String> letters() {
        return jdbc.sql("SELECT m.recipient || ' ' || m.body FROM mail_message m JOIN applications a ON a.id = m.about"
                        + " WHERE a.posting_id = ?")
                .param(job.id().value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static Applicant.Upload noFile() {
        return new Applicant.Upload("", new byte[0]);
    }

    private static void choose(Page page, String name) {
        page.locator("#resume").setInputFiles(new FilePayload(name, "text/plain", SampleFiles.odt("Newer words")));
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
