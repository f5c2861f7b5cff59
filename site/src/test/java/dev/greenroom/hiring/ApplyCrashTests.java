package dev.greenroom.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.testing.RunningSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplyCrashTests {

    private static final int APPLICANTS = 60;
    private static final int KILL_AFTER = 15;
    private static final String JOB = """
            INSERT INTO job_posting (state, title, employer, confidential, work_mode, places, open_to, employment_types,
              team, salary_text, salary_currency, reference, description, guide, questions, authorisation,
              pay_exemption, created_at, changed_at)
            VALUES ('PUBLISHED', 'Crane Supervisor', 'Tidewater Freight', false, 'ON_SITE',
              '[{"city":"Oakland","region":"CA","country":"US"}]', '{}', '{}', '', '', '', '', 'Cranes.', '', '[]', '',
              '', now(), now()) RETURNING id""";

    private final Map<Integer, String> received = new ConcurrentHashMap<>();
    private final List<Map<String, String>> forms = new ArrayList<>();
    private String job = "";

    @Test
    void losesNoReceivedApplicationAndDoublesNoneWhenTheSiteIsKilled(@TempDir Path data) throws Exception {
        RunningSite site = RunningSite.start(data);
        try {
            job = "/jobs/"
                    + RunningSite.databaseIn(data).sql(JOB).query(Long.class).single() + "/applications";
            killInTheMiddle(site);
            assertThat(received.size()).isBetween(KILL_AFTER, APPLICANTS - 1);

            try (RunningSite again = RunningSite.start(data)) {
                assertThat(count(data, "applications")).isGreaterThanOrEqualTo(received.size());
                assertThat(count(data, "application_resume")).isEqualTo(count(data, "applications"));
                assertThat(count(data, "mail_message")).isEqualTo(count(data, "applications"));
                Applicant visitor = new Applicant(again.address());
                for (Map.Entry<Integer, String> link : received.entrySet()) {
                    assertThat(visitor.download(link.getValue() + "/resume").body())
                            .as("what applicant %s was told is here", link.getKey())
                            .isEqualTo(resume(link.getKey()));
                }
                sendAllAgain(again);
                assertThat(count(data, "applications")).isEqualTo(APPLICANTS);
                assertThat(count(data, "application_resume")).isEqualTo(APPLICANTS);
                assertThat(count(data, "mail_message")).isEqualTo(APPLICANTS);
            }
        } finally {
            site.kill();
        }
    }

    private void killInTheMiddle(RunningSite site) throws Exception {
        List<Applicant> applicants = new ArrayList<>();
        for (int i = 0; i < APPLICANTS; i++) {
            Applicant applicant = new Applicant(site.address());
            applicants.add(applicant);
            forms.add(applicant.form(job + "/new", "Applicant " + i, "applicant" + i + "@mail.example"));
        }
        try (ExecutorService crowd = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < APPLICANTS; i++) {
                int number = i;
                crowd.execute(() -> send(applicants.get(number), number));
            }
            while (received.size() < KILL_AFTER) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            site.kill();
        }
    }

    private void send(Applicant applicant, int number) {
        try {
            var answer = applicant.send(job, forms.get(number), upload(number));
            answer.headers()
                    .firstValue("Location")
                    .filter(location -> location.endsWith("?received"))
                    .ifPresent(location -> received.put(
                            number, location.replaceFirst("^https?://[^/]+", "").replace("?received", "")));
        } catch (IOException e) {
            // The site is gone: whoever got no answer sends the same form again later.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void sendAllAgain(RunningSite site) throws Exception {
        for (int i = 0; i < APPLICANTS; i++) {
            Applicant applicant = new Applicant(site.address());
            Map<String, String> form = forms.get(i);
            form.put(
                    "_csrf",
                    Objects.requireNonNull(applicant.form("/sign-in", "", "").get("_csrf")));
            var answer = applicant.send(job, form, upload(i));
            assertThat(answer.headers().firstValue("Location").orElse(answer.body()))
                    .endsWith("?received");
        }
    }

    private static Applicant.Upload upload(int number) {
        return new Applicant.Upload("cv.txt", resume(number));
    }

    private static byte[] resume(int number) {
        return SampleFiles.utf8(("Applicant " + number + " ran cranes. ").repeat(2_000));
    }

    private static long count(Path data, String table) throws IOException {
        return RunningSite.databaseIn(data)
                .sql("SELECT count(*) FROM " + table)
                .query(Long.class)
                .single();
    }
}
