package dev.greenroom.hiring;

import dev.greenroom.jobs.JobPostingId;
import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The interview kits, one for each job. */
@Repository
class InterviewKits {

    private final JdbcClient jdbc;
    private final Clock clock;

    InterviewKits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<InterviewKit> of(JobPostingId job) {
        return jdbc.sql("SELECT guide, questions, attributes FROM interview_kit WHERE job_id = ?")
                .param(job.value())
                .query((row, index) -> new InterviewKit(
                        row.getString("guide"), texts(row.getArray("questions")), texts(row.getArray("attributes"))))
                .optional();
    }

    void keep(JobPostingId job, InterviewKit kit) {
        jdbc.sql("INSERT INTO interview_kit (job_id, guide, questions, attributes, changed_at) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (job_id) DO UPDATE SET guide = excluded.guide, questions = excluded.questions,"
                        + " attributes = excluded.attributes, changed_at = excluded.changed_at")
                .params(job.value(), kit.guide())
                .param(kit.questions().toArray(String[]::new))
                .param(kit.attributes().toArray(String[]::new))
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
