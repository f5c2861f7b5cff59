package dev.greenroom.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.greenroom.accounts.Members;
import dev.greenroom.accounts.Role;
import dev.greenroom.jobs.JobImports;
import dev.greenroom.jobs.JobPosting;
import dev.greenroom.jobs.JobPostings;
import dev.greenroom.jobs.OpenJob;
import dev.greenroom.testing.HtmlCheck;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.PlainClient;
import dev.greenroom.testing.SiteClock;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SiteTest
class MonitoringTests {

    @Autowired
    private Members members;

    @Autowired
    private JobImports imports;

    @Autowired
    private JobPostings postings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SiteClock clock;

    @Autowired
    private Monitoring monitoring;

    @Autowired
    private MonitoringRetention retention;

    @BeforeEach
    void forgetEarlierOnes() {
        jdbc.sql("DELETE FROM equal_opportunity.tally").update();
    }

    static List<FormCases> cases() {
        return FormCases.in("/forms/equal-opportunity.jsonl");
    }

    @Test
    void countsWhatSomebodyChoosesToSayAndNothingElse(Visitor visitor) {
        JobPosting job = job();
        Page page = visitor.open(MonitoringController.path(job.id()));
        Inspection.inspect(page, "equal-opportunity");
        assertThat(HtmlCheck.findings(page.content())).isEmpty();
        page.getByLabel("35 to 44").check();
        page.getByLabel("Non-binary").check();
        send(page);

        page.waitForURL("**/thanks");
        Inspection.inspect(page, "equal-opportunity-thanks");
        assertThat(tallies()).containsExactly("AGE 35 to 44 1", "GENDER Non-binary 1");
        assertThat(visitor.complaints()).isEmpty();
        assertThat(visitor.strays()).isEmpty();
    }

    @Test
    void isOfferedToWhoeverHasApplied(Visitor visitor) throws IOException, InterruptedException {
        JobPosting job = OpenJob.publish(postings, "Ferry Scheduler");
        Applicant applicant = new Applicant(visitor.address());
        Map<String, String> form = applicant.form(job, "Ada Osei", "ada@mail.example");
        clock.advance(Duration.ofMinutes(1));
        HttpResponse<String> sent = applicant.send(
                job, form, new Applicant.Upload("ada.txt", "Ferries and trains".getBytes(StandardCharsets.UTF_8)));

        Page page =
                visitor.open(sent.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", ""));
        page.getByText("answer a few voluntary questions").click();
        assertThat(page.url()).endsWith(MonitoringController.path(job.id()));
        postings.close(job.id());
    }

    @Test
    void isSkippedWithOneStepAsEasilyAsItIsSent(Visitor visitor) {
        Page page = visitor.open(MonitoringController.path(job().id()));
        var skip = page.getByText("Skip this").first();
        var send = page.getByText("Send what I choose").first();
        assertThat(skip.boundingBox().width).isEqualTo(send.boundingBox().width);
        assertThat(skip.getAttribute("class"))
                .isEqualTo(send.getAttribute("class").replace("quiet", "button quiet"));
        skip.click();

        page.waitForURL("**/jobs");
        assertThat(tallies()).isEmpty();
    }

    @Test
    void keepsNothingFromWhoeverSaysNothing(Visitor visitor) {
        Page page = visitor.withoutScripts();
        page.navigate(visitor.address() + MonitoringController.path(job().id()));
        send(page);

        assertThat(page.url()).endsWith("/thanks");
        assertThat(tallies()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void refusesBadInputAndCountsNothing(FormCases bad, Visitor visitor) {
        JobPosting job = job();
        PlainClient client = new PlainClient(visitor.address());
        String form = bad.over(Map.of("stamp", stamp(client, job), "age", "Under 25", "gender", "Woman"));

        HttpResponse<String> response = client.postEncoded(MonitoringController.path(job.id()), form);

        assertThat(response.statusCode()).isEqualTo(bad.status());
        assertThat(response.body()).contains(bad.says()).doesNotContain("<script>alert", "Exception");
        if (bad.says().startsWith("Choose")) {
            assertThat(response.body())
                    .as("the group and what is wrong with it")
                    .containsPattern("<fieldset[^>]* aria-describedby=\"([^\"]+)\""
                            + "[\\s\\S]*<p class=\"field-error\" id=\"\\1\"");
        }
        assertThat(tallies()).isEmpty();
    }

    @Test
    void isStoredWithoutAnythingThatLeadsToAPerson() {
        assertThat(jdbc.sql("SELECT table_name || '.' || column_name FROM information_schema.columns"
                                + " WHERE table_schema = 'equal_opportunity' ORDER BY 1")
                        .query((row, index) -> row.getString(1))
                        .list())
                .containsExactly(
                        "tally.answer",
                        "tally.count",
                        "tally.job_id",
                        "tally.month",
                        "tally.question",
                        "used_form.day",
                        "used_form.form");
        assertThat(jdbc.sql("SELECT count(*) FROM information_schema.table_constraints"
                                + " WHERE constraint_schema = 'equal_opportunity' AND constraint_type = 'FOREIGN KEY'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void reportsAQuarterThatIsOverWithoutSmallNumbers(Visitor visitor) {
        JobPosting large = job();
        JobPosting small = job();
        answer(large, MonitoringQuestion.GENDER, "Woman", 23);
        answer(large, MonitoringQuestion.GENDER, "Man", 18);
        answer(large, MonitoringQuestion.GENDER, "Non-binary", 2);
        answer(small, MonitoringQuestion.GENDER, "Woman", 11);
        answer(small, MonitoringQuestion.GENDER, "Man", 9);
        answer(small, MonitoringQuestion.GENDER, "Non-binary", 6);
        assertThat(monitoring.finished()).isEmpty();
        clock.advance(Duration.ofDays(93));

        Page page = members.signIn(visitor, Role.OPERATOR);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Equal opportunity").setExact(true))
                .first()
                .click();
        Inspection.inspect(page, "office-equal-opportunity");
        assertThat(HtmlCheck.findings(page.content())).isEmpty();
        List<String> cells = page.locator(".counts td").allTextContents().stream()
                .map(cell -> cell.strip().replaceAll("\\s+", " "))
                .toList();
        assertThat(cells).hasSize(15).doesNotContain("2", "6", "9", "18");
        assertThat(cells.get(14)).isEqualTo("69");
        assertThat(cells.get(2)).isEqualTo("–not shown");
    }

    @Test
    void deletesQuartersWhoseTimeIsOver() {
        answer(job(), MonitoringQuestion.AGE, "25 to 34", 7);
        clock.advance(Duration.ofDays(730));
        retention.purge();
        assertThat(tallies()).isNotEmpty();

        clock.advance(Duration.ofDays(93));
        retention.purge();
        assertThat(tallies()).isEmpty();
    }

    @Test
    void isNotThereForAJobThatIsNot(Visitor visitor) {
        PlainClient client = new PlainClient(visitor.address());

        assertThat(client.get("/jobs/999999999/equal-opportunity").statusCode()).isEqualTo(404);
    }

    private void answer(JobPosting job, MonitoringQuestion question, String answer, int times) {
        for (int i = 0; i < times; i++) {
            monitoring.count(job.id(), new FormStamp(UUID.randomUUID(), clock.instant()), Map.of(question, answer));
        }
    }

    private JobPosting job() {
        return new SomeJobs(imports, postings).published(jdbc);
    }

    private static String stamp(PlainClient client, JobPosting job) {
        return Employer.stamp(client.get(MonitoringController.path(job.id())).body());
    }

    private List<String> tallies() {
        return jdbc.sql("SELECT question || ' ' || answer || ' ' || count FROM equal_opportunity.tally ORDER BY 1")
                .query((row, index) -> row.getString(1))
                .list();
    }

    private static void send(Page page) {
        page.getByText("Send what I choose").first().click();
    }
}
