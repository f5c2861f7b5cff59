package dev.greenroom.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.greenroom.jobs.JobPosting;
import dev.greenroom.jobs.JobPostings;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SiteTest
class RepeatedApplicationTests {

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
    void tellsWhoeverAppliesTwiceHowToGetTheirLinkAndNobodyElseAnything(Visitor visitor) throws Exception {
        Applicant first = new Applicant(visitor.address());
        Map<String, String> form = cranes.answered(first.form(job, "Eva Roth", "eva@mail.example"));
        assertThat(first.send(job, form, CraneJob.file("eva.txt")).statusCode()).isEqualTo(302);
        // A link has just been mailed; the next goes out when that is a while ago.
        jdbc.sql("UPDATE application_link SET made_at = made_at - interval '1 hour'")
                .update();

        Applicant stranger = new Applicant(visitor.address());
        Map<String, String> other = cranes.answered(stranger.form(job, "Somebody Else", "EVA@Mail.Example"));
        var answer = stranger.send(job, other, CraneJob.file("other.txt"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("This site sends no mail by itself", "a person passes the link to your application on")
                .doesNotContain("on its way", "Eva Roth");
        assertThat(cranes.only().applicant().name()).isEqualTo("Eva Roth");
        assertThat(cranes.letters()).hasSize(2);
        assertThat(cranes.letters().getLast()).contains("Hello Eva Roth").contains("/applications/");
    }

    @Test
    void keepsTheFileOfAFormThatComesBackForItsAddress(Visitor visitor) throws Exception {
        Applicant first = new Applicant(visitor.address());
        first.send(job, cranes.answered(first.form(job, "Ivo Lund", "ivo@mail.example")), CraneJob.file("ivo.txt"));
        Applicant hasty = new Applicant(visitor.address());
        Map<String, String> form = cranes.answered(hasty.form(job, "Ivy Lund", "ivo@mail.example"));

        var refused = hasty.send(job, form, CraneJob.file("ivy.txt"));
        form.put("email", "ivy@mail.example");
        var corrected = hasty.send(job, form, new Applicant.Upload("", new byte[0]));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("ivy.txt</strong>").contains("is here already");
        assertThat(corrected.statusCode()).isEqualTo(302);
        assertThat(applications.byJob(job.id()))
                .extracting(application -> resumes.fileName(application.id()).orElse(""))
                .containsExactlyInAnyOrder("ivo.txt", "ivy.txt");
    }

    @Test
    void takesAFormThatIsSentTwiceOnce(Visitor visitor) throws Exception {
        Applicant applicant = new Applicant(visitor.address());
        Map<String, String> form = cranes.answered(applicant.form(job, "Finn Berg", "finn@mail.example"));

        var first = applicant.send(job, form, CraneJob.file("finn.txt"));
        var second = applicant.send(job, form, CraneJob.file("finn.txt"));
        form.put("name", "Finn Bergmann");
        var changed = applicant.send(job, form, CraneJob.file("finn.txt"));

        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(changed.headers().firstValue("Location").orElseThrow()).endsWith("?before");
        assertThat(cranes.only().applicant().name()).isEqualTo("Finn Berg");
        assertThat(cranes.letters()).hasSize(1);
    }

    @Test
    void takesOneOfManyThatComeAtTheSameMoment(Visitor visitor) throws Exception {
        List<Callable<HttpResponse<String>>> crowd = new ArrayList<>();
        Applicant hasty = new Applicant(visitor.address());
        Map<String, String> form = cranes.answered(hasty.form(job, "Kim Vale", "kim@mail.example"));
        for (int i = 0; i < 4; i++) {
            crowd.add(() -> hasty.send(job, form, CraneJob.file("kim.txt")));
            Applicant another = new Applicant(visitor.address());
            Map<String, String> own = cranes.answered(another.form(job, "Kim Vale", "KIM@mail.example"));
            crowd.add(() -> another.send(job, own, CraneJob.file("kim.txt")));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(crowd.size())) {
            for (Future<HttpResponse<String>> answer : threads.invokeAll(crowd)) {
                assertThat(answer.get().statusCode()).isIn(302, 409);
            }
        }

        assertThat(cranes.only().applicant().name()).isEqualTo("Kim Vale");
        assertThat(cranes.letters()).hasSize(1);
        assertThat(resumes.find(cranes.only().id())).isPresent();
    }

    @Test
    void answersTheSameWhetherSomebodyHasAppliedOrNot(Visitor visitor) throws Exception {
        Applicant applicant = new Applicant(visitor.address());
        Map<String, String> form = cranes.answered(applicant.form(job, "Hana Ito", "hana@mail.example"));
        applicant.send(job, form, CraneJob.file("hana.txt"));
        jdbc.sql("UPDATE application_link SET made_at = made_at - interval '1 hour'")
                .update();

        Page page = visitor.open("/jobs/" + job.id() + "/applications/link");
        Inspection.inspect(page, "apply-lost-link");
        String known = ask(visitor, "hana@mail.example");
        String unknown = ask(visitor, "nobody@mail.example");

        assertThat(known.replace("hana@", "nobody@"))
                .isEqualTo(unknown)
                .contains("a person passes its link on")
                .doesNotContain("on its way");
        assertThat(cranes.letters()).hasSize(2);
    }

    private static String ask(Visitor visitor, String email) {
        Page page = visitor.page();
        page.navigate(visitor.page().url().replaceAll("/applications/link.*", "/applications/link"));
        page.getByLabel("E-mail").fill(email);
        press(page, "Ask for the link");
        return page.locator("main").textContent();
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
