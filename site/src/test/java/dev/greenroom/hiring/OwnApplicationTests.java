package dev.greenroom.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.greenroom.jobs.JobPosting;
import dev.greenroom.jobs.JobPostings;
import dev.greenroom.jobs.OpenJob;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.SiteClock;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SiteTest
class OwnApplicationTests {

    @Autowired
    private JobPostings postings;

    @Autowired
    private Applications applications;

    @Autowired
    private Resumes resumes;

    @Autowired
    private CaseFile history;

    @Autowired
    private Departures departures;

    @Autowired
    private ApplicationRetention retention;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private JobPosting job;

    @BeforeEach
    void publishAJob() {
        jdbc.sql("DELETE FROM form_sending").update();
        job = OpenJob.publish(postings, "Lock Keeper", "Which locks do you know?");
    }

    @Test
    void givesEverythingAlongInOneArchive(Visitor visitor) throws Exception {
        String path = apply(visitor, "Dora Lind", "dora@mail.example");
        var response = new Applicant(visitor.address()).download(path + "/data.zip");

        Map<String, String> files = unpack(response.body());
        assertThat(files).containsOnlyKeys("application.json", "cv.txt");
        assertThat(files.get("application.json")).contains("\"Dora Lind\"", "\"dora@mail.example\"", "Which locks");
        assertThat(files.get("cv.txt")).isEqualTo("Many locks");
        assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;");
    }

    @Test
    void deletesEverythingPersonalWhenSomebodyWithdraws(Visitor visitor) throws Exception {
        String path = apply(visitor, "Eva Rothschild", "eva.rothschild@mail.example");
        Page page = visitor.open(path);
        page.getByLabel("Yes, withdraw and delete my application").check();
        press(page, "Withdraw");

        assertThat(page.locator("[role=status]").textContent()).contains("is deleted");
        Inspection.inspect(page, "own-withdrawn");
        assertThat(EveryTable.text(jdbc)).doesNotContain("Rothschild").doesNotContain("rothschild");
        assertThat(new Applicant(visitor.address()).get(path).statusCode()).isEqualTo(404);
        assertThat(jdbc.sql("SELECT count(*) FROM application_departure WHERE posting_id = ?")
                        .param(job.id().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        apply(visitor, "Eva Rothschild", "eva.rothschild@mail.example");
        assertThat(applications.byJob(job.id())).hasSize(1);
    }

    @Test
    void deletesAlsoTheFileOfTheFormThatWasSentOnceMore(Visitor visitor) throws Exception {
        Applicant applicant = new Applicant(visitor.address());
        Map<String, String> form = applicant.form(job, "Hal Penrose", "hal@mail.example");
        form.put(ApplicationForm.field(job.questions().getFirst()), "Sea locks");
        Applicant.Upload resume = new Applicant.Upload("cv.txt", SampleFiles.utf8("Gates at Penrose Sluice"));
        String path = applicant.ownPath(applicant.send(job, form, resume));
        form.put("email", "hal at home");
        assertThat(applicant.send(job, form, resume).statusCode()).isEqualTo(422);

        Page page = visitor.open(path);
        page.getByLabel("Yes, withdraw and delete my application").check();
        press(page, "Withdraw");

        assertThat(page.locator("[role=status]").textContent()).contains("is deleted");
        assertThat(EveryTable.text(jdbc)).doesNotContain("Penrose");
    }

    @Test
    void withdrawsNothingByMistake(Visitor visitor) throws Exception {
        String path = apply(visitor, "Finn Berg", "finn@mail.example");
        Page page = visitor.open(path);
        page.locator("[name=sure]").evaluate("e => e.required = false");
        press(page, "Withdraw");

        assertThat(page.locator("main").textContent()).contains("Nothing was withdrawn");
        assertThat(applications.byJob(job.id())).hasSize(1);
    }

    @Test
    void saysNothingToWhoeverGuessesALink(Visitor visitor) throws Exception {
        Applicant guesser = new Applicant(visitor.address());
        for (String path : new String[] {"", "/correction", "/resume", "/data.zip"}) {
            assertThat(guesser.get("/applications/" + ApplicationLinks.secret() + path)
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(guesser.get("/applications/x").body()).contains("leads to no application");
    }

    @Test
    void deletesApplicationsOnTheDayThatWasPromised(Visitor visitor) throws Exception {
        String path = apply(visitor, "Gus Hartmann", "gus.hartmann@mail.example");
        LocalDate last = applications.byJob(job.id()).getFirst().promise().lastDay();
        assertThat(last).isEqualTo(LocalDate.now(ZoneOffset.UTC).plusMonths(12));
        assertThat(visitor.open(path).locator("dl").textContent()).contains(ApplicantLetters.day(last.plusDays(1)));

        moveTo(last);
        retention.purge();
        assertThat(applications.byJob(job.id())).hasSize(1);
        moveTo(last.plusDays(1));
        retention.purge();
        assertThat(applications.byJob(job.id())).isEmpty();
        assertThat(EveryTable.text(jdbc)).doesNotContain("Hartmann").doesNotContain("hartmann");
    }

    @Test
    void keepsAnApplicationAsLongAsThePlaceOfItsJobAsksFor() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        ApplicationSettings settings = new ApplicationSettings(12, Map.of("US-CA", 18), 30);
        Instant now = clock.instant();
        applications.add(new Application(
                new ApplicationId(UUID.randomUUID()),
                job.id(),
                new Application.Applicant("Ira Moss", "ira@mail.example"),
                List.of(),
                Stage.RECEIVED,
                now,
                now,
                settings.promise(now, job.details().workplace())));
        ApplicationSettings shortened = new ApplicationSettings(12, Map.of("US-CA", 6), 30);
        assertThat(new ApplicationExport(applications, resumes, history, shortened).of(job))
                .extracting(ExportedApplication::keptUntil)
                .containsExactly(today.plusMonths(6));

        ApplicationRetention inCalifornia = new ApplicationRetention(jdbc, departures, settings, clock);
        moveTo(today.plusMonths(18));
        inCalifornia.purge();
        assertThat(applications.byJob(job.id())).hasSize(1);
        moveTo(today.plusMonths(18).plusDays(1));
        inCalifornia.purge();
        assertThat(applications.byJob(job.id())).isEmpty();
    }

    @Test
    void printsTheRealTimeOnThePrivacyPage(Visitor visitor) {
        assertThat(visitor.open("/privacy").locator("main").textContent()).contains("12 months after it came in");
    }

    private void moveTo(LocalDate day) {
        ((SiteClock) clock)
                .advance(Duration.between(clock.instant(), day.atTime(12, 0).toInstant(ZoneOffset.UTC)));
    }

    private static Map<String, String> unpack(byte[] archive) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private String apply(Visitor visitor, String name, String email) throws Exception {
        return new Applicant(visitor.address()).apply(job, name, email);
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
