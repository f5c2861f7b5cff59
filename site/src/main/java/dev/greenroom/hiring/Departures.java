package dev.greenroom.hiring;

import dev.greenroom.accounts.AuditLog;
import dev.greenroom.jobs.JobPostingId;
import dev.greenroom.mail.Mailer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Applications that leave: everything personal is deleted, and only that there was one stays. */
@Repository
class Departures {

    private final JdbcClient jdbc;
    private final Applications applications;
    private final KeptUploads uploads;
    private final Mailer mailer;
    private final AuditLog audit;
    private final Clock clock;

    Departures(
            JdbcClient jdbc,
            Applications applications,
            KeptUploads uploads,
            Mailer mailer,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.applications = applications;
        this.uploads = uploads;
        this.mailer = mailer;
        this.audit = audit;
        this.clock = clock;
    }

    /** Why an application left. */
    enum Reason {
        WITHDRAWN("withdrew"),
        ON_REQUEST("deleted, on request,"),
        EXPIRED("deleted, after its time,");

        private final String verb;

        Reason(String verb) {
            this.verb = verb;
        }

        /** What the audit log says was done. */
        String verb() {
            return verb;
        }
    }

    /** Deletes the application, its résumé, history and notes, and the messages about it. */
    @Transactional
    public void delete(Application application, Reason reason) {
        if (!applications.delete(application.id())) {
            return;
        }
        // The same form or a correction may have come back, with its file kept for another try.
        uploads.forget(application.id().value());
        mailer.forget(application.id().value());
        jdbc.sql("INSERT INTO application_departure (posting_id, reason, left_on) VALUES (?, ?, ?)")
                .params(
                        application.posting().value(),
                        reason.name(),
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        // The log is kept for ever, so it names nobody.
        audit.record(reason.verb(), "an application for job " + application.posting(), "");
    }

    /** How many left because the applicant wanted it, by the link or in writing. */
    long takenBackFrom(JobPostingId posting) {
        return jdbc.sql("SELECT count(*) FROM application_departure WHERE posting_id = ? AND reason <> ?")
                .params(posting.value(), Reason.EXPIRED.name())
                .query(Long.class)
                .single();
    }
}
