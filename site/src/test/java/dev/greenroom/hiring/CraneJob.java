package dev.greenroom.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.jobs.JobPosting;
import dev.greenroom.jobs.JobPostings;
import dev.greenroom.jobs.OpenJob;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An open job that asks a question of each kind, and what has come in for it. */
final class CraneJob {

    private final JobPosting posting;
    private final Applications applications;
    private final JdbcClient jdbc;

    private CraneJob(JobPosting posting, Applications applications, JdbcClient jdbc) {
        this.posting = posting;
        this.applications = applications;
        this.jdbc = jdbc;
    }

    /** Publishes a new one, and forgets how many forms were sent before. */
    static CraneJob publish(JobPostings postings, Applications applications, JdbcClient jdbc) {
        jdbc.sql("DELETE FROM form_sending").update();
        JobPosting posting = OpenJob.publish(
                postings,
                "Crane Supervisor",
                "Which cranes have you run? [required]",
                "Do you hold a licence? [yes or no] [required]",
                "When could you start? [one line]");
        return new CraneJob(posting, applications, jdbc);
    }

    JobPosting posting() {
        return posting;
    }

    /** The form with an answer to each question. */
    Map<String, String> answered(Map<String, String> form) {
        List<String> answers = List.of("Gantries", "No", "");
        for (int i = 0; i < answers.size(); i++) {
            form.put(ApplicationForm.field(posting.questions().get(i)), answers.get(i));
        }
        return form;
    }

    static Applicant.Upload file(String name) {
        return new Applicant.Upload(name, SampleFiles.utf8("Years on cranes: many"));
    }

    /** The one application that there is. */
    Application only() {
        List<Application> all = applications.byJob(posting.id());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    /** What was written about it. */
    List<String> letters() {
        return jdbc.sql("SELECT body FROM mail_message WHERE about = ? ORDER BY id")
                .param(only().id().value())
                .query((row, index) -> row.getString("body"))
                .list();
    }
}
