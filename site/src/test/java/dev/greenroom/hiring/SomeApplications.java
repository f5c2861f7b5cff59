package dev.greenroom.hiring;

import dev.greenroom.jobs.JobPosting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Applications for tests of what comes after the form; each has an address of its own. */
final class SomeApplications {

    private final Applications applications;

    SomeApplications(Applications applications) {
        this.applications = applications;
    }

    /** One for the job that has come as far as the interview. */
    ApplicationId inInterview(JobPosting job) {
        ApplicationId id = new ApplicationId(UUID.randomUUID());
        Instant now = Instant.now();
        applications.add(new Application(
                id,
                job.id(),
                new Application.Applicant("Kofi Mensah", id + "@mail.example"),
                List.of(),
                Stage.INTERVIEW,
                now,
                now,
                new Application.Promise(LocalDate.of(2999, 1, 1), "")));
        return id;
    }
}
