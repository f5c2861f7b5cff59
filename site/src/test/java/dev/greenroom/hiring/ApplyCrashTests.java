package dev.greenroom.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.testing.RunningSite;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplyCrashTests {

    private static final int APPLICANTS = 60;
    private static final int KILL_AFTER = 15;
    private static final String HALF_SENT = "Halina Halfway";
    private static final String JOB = """
            INSERT INTO job_posting (state, title, employer, confidential, work_mode, places, open_to, employment_types,
              team, salary_text, salary_currency, reference, description, guide, questions, authorisation,
              pay_exemption, date_posted, created_at, changed_at)
            VALUES ('PUBLISHED', 'Crane Supervisor', 'Tidewater Freight', false, 'ON_SITE',
              '[{"city":"Oakland","region":"CA","country":"US"}]', '{}', '{}', '', '', '', '', 'Cranes.', '', '[]', '',
              '', current_date, now(), now()) RETURNING id""";

    private final Map<Integer, String> received = new ConcurrentHashMap<>();
    private final List<Map<String, String>> forms = new ArrayList<>();
    private String job = "";

    @Test
    void keepsWhatWasReceivedOnceAndNothingHalfSentWhenTheSiteIsKilled(@TempDir Path data, @TempDir Path temporary)
            throws Exception {
        Path requests = data.resolve("requests");
        RunningSite site = RunningSite.start(data, Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temporary));
        try {
            job = "/jobs/"
                    + RunningSite.databaseIn(data).sql(JOB).query(Long.class).single() + "/applications";
            killInTheMiddle(site, requests);
            assertThat(received.size()).isBetween(KILL_AFTER, APPLICANTS - 1);
            assertThat(holds(requests, HALF_SENT)).isTrue();
            assertThat(holds(temporary, HALF_SENT)).isFalse();
            assertThat(Files.getPosixFilePermissions(requests)).isEqualTo(PosixFilePermissions.fromString("rwx------"));

            try (RunningSite again = RunningSite.start(data)) {
                assertThat(holds(requests, HALF_SENT)).isFalse();
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

    private void killInTheMiddle(RunningSite site, Path requests) throws Exception {
        List<Applicant> applicants = new ArrayList<>();
        for (int i = 0; i < APPLICANTS; i++) {
            Applicant applicant = new Applicant(site.address());
            applicants.add(applicant);
            forms.add(applicant.form(job + "/new", "Applicant " + i, "applicant" + i + "@mail.example"));
        }
        try (Socket _ = applicants.getFirst().sendHalf(job, Map.of("name", HALF_SENT));
                ExecutorService crowd = Executors.newFixedThreadPool(4)) {
            for (int tries = 0; !holds(requests, HALF_SENT); tries++) {
                assertThat(tries).as("looks for what was half sent").isLessThan(2_000);
                TimeUnit.MILLISECONDS.sleep(10);
            }
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

    /** Whether the words stand in a file of the folder or of one below it. */
    private static boolean holds(Path folder, String words) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(words)) {
                    return true;
                }
            }
            return false;
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
