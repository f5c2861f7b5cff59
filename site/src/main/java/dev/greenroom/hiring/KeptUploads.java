package dev.greenroom.hiring;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Files whose form was not right yet, so that they need not be chosen twice; what is not sent within a day goes. */
@Repository
class KeptUploads {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptUploads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps the file for that copy of the form, in place of any earlier one. */
    void keep(UUID form, ResumeFile file) {
        Resume resume = file.resume();
        jdbc.sql("INSERT INTO application_upload (form, file_name, format, content, text, at) VALUES (?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (form) DO UPDATE SET file_name = excluded.file_name, format = excluded.format,"
                        + " content = excluded.content, text = excluded.text, at = excluded.at")
                .params(form, resume.fileName(), resume.format().name(), file.content(), resume.text())
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    Optional<ResumeFile> find(UUID form) {
        return jdbc.sql("SELECT file_name, format, content, text FROM application_upload WHERE form = ?")
                .param(form)
                .query(ResumeFile::read)
                .optional();
    }

    void forget(UUID form) {
        jdbc.sql("DELETE FROM application_upload WHERE form = ?").param(form).update();
    }

    @Scheduled(fixedDelayString = "PT1H")
    void purge() {
        jdbc.sql("DELETE FROM application_upload WHERE at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
