package dev.greenroom.hiring;

import dev.greenroom.jobs.JobPostingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All applications that are kept. */
@Repository
class Applications {

    private static final TypeReference<List<Application.Answer>> ANSWERS = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    Applications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Application> find(ApplicationId id) {
        return jdbc.sql("SELECT * FROM applications WHERE id = ?")
                .param(id.value())
                .query(Applications::read)
                .optional();
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<Application> lock(ApplicationId id) {
        return jdbc.sql("SELECT * FROM applications WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query(Applications::read)
                .optional();
    }

    /** Those for one job, in the order in which they came. */
    List<Application> byJob(JobPostingId posting) {
        return jdbc.sql("SELECT * FROM applications WHERE posting_id = ? ORDER BY received_at, id")
                .param(posting.value())
                .query(Applications::read)
                .list();
    }

    /** The one for that job from that address, however its letters are written. */
    Optional<Application> byEmail(JobPostingId posting, String email) {
        return jdbc.sql("SELECT * FROM applications WHERE posting_id = ? AND lower(email) = lower(?)")
                .params(posting.value(), email)
                .query(Applications::read)
                .optional();
    }

    /** Keeps the application, unless there is one with its id, or one for its job from its address. */
    boolean add(Application application) {
        return jdbc.sql("INSERT INTO applications"
                                + " (id, posting_id, name, email, answers, stage, received_at, changed_at, keep_until,"
                                + " keep_place) VALUES (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                        .params(
                                application.id().value(),
                                application.posting().value(),
                                application.applicant().name(),
                                application.applicant().email(),
                                JSON.writeValueAsString(application.answers()),
                                application.stage().name(),
                                Timestamp.from(application.receivedAt()),
                                Timestamp.from(application.changedAt()),
                                application.promise().lastDay(),
                                application.promise().place())
                        .update()
                == 1;
    }

    void update(Application application) {
        try {
            jdbc.sql("UPDATE applications SET name = ?, email = ?, answers = ?::jsonb, stage = ?, changed_at = ?"
                            + " WHERE id = ?")
                    .params(
                            application.applicant().name(),
                            application.applicant().email(),
                            JSON.writeValueAsString(application.answers()),
                            application.stage().name(),
                            Timestamp.from(application.changedAt()),
                            application.id().value())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new OneIsHere(e);
        }
    }

    boolean delete(ApplicationId id) {
        return jdbc.sql("DELETE FROM applications WHERE id = ?")
                        .param(id.value())
                        .update()
                == 1;
    }

    static Application read(ResultSet row, int index) throws SQLException {
        return new Application(
                new ApplicationId(row.getObject("id", UUID.class)),
                new JobPostingId(row.getLong("posting_id")),
                new Application.Applicant(row.getString("name"), row.getString("email")),
                JSON.readValue(row.getString("answers"), ANSWERS),
                Stage.valueOf(row.getString("stage")),
                row.getTimestamp("received_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                new Application.Promise(row.getObject("keep_until", LocalDate.class), row.getString("keep_place")));
    }
}
