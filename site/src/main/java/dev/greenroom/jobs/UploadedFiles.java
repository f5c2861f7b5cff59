package dev.greenroom.jobs;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files between their upload and their import; what nobody imports within a day is deleted. */
@Repository
class UploadedFiles {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    UploadedFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    StoredFile keep(String name, byte[] content) {
        jdbc.sql("DELETE FROM job_import WHERE uploaded_at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
        StoredFile file = new StoredFile(UUID.randomUUID(), CleanText.line(name), content);
        jdbc.sql("INSERT INTO job_import (id, name, content, uploaded_at) VALUES (?, ?, ?, ?)")
                .params(file.id(), file.name(), content, Timestamp.from(clock.instant()))
                .update();
        return file;
    }

    Optional<StoredFile> find(UUID id) {
        return jdbc.sql("SELECT name, content FROM job_import WHERE id = ?")
                .param(id)
                .query((row, index) -> new StoredFile(id, row.getString("name"), row.getBytes("content")))
                .optional();
    }

    void forget(UUID id) {
        jdbc.sql("DELETE FROM job_import WHERE id = ?").param(id).update();
    }
}
