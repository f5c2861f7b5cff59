package dev.greenroom.hiring;

import dev.greenroom.jobs.JobPostingId;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers to the voluntary form, as counts; what one person answered cannot be put together again. */
@Repository
class Tallies {

    private final JdbcClient jdbc;

    Tallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Uses the form up; false where it was used before. */
    boolean use(UUID form, LocalDate today) {
        return jdbc.sql("INSERT INTO equal_opportunity.used_form (form, day) VALUES (?, ?) ON CONFLICT DO NOTHING")
                        .params(form, Date.valueOf(today))
                        .update()
                == 1;
    }

    void add(JobPostingId job, LocalDate today, Map<MonitoringQuestion, String> answers) {
        Date month = Date.valueOf(today.withDayOfMonth(1));
        answers.forEach((question, answer) -> jdbc.sql(
                        "INSERT INTO equal_opportunity.tally (job_id, month, question, answer, count)"
                                + " VALUES (?, ?, ?, ?, 1) ON CONFLICT (job_id, month, question, answer)"
                                + " DO UPDATE SET count = tally.count + 1")
                .params(job.value(), month, question.name(), answer)
                .update());
    }

    List<Tally> of(Quarter quarter, MonitoringQuestion question) {
        return jdbc.sql("SELECT job_id, answer, sum(count) AS count FROM equal_opportunity.tally"
                        + " WHERE month >= ? AND month < ? AND question = ? GROUP BY job_id, answer ORDER BY job_id")
                .params(Date.valueOf(quarter.start()), Date.valueOf(quarter.end()), question.name())
                .query((row, index) -> new Tally(
                        new JobPostingId(row.getLong("job_id")), row.getString("answer"), row.getInt("count")))
                .list();
    }

    /** The quarters before today's in which something was answered, from the newest on. */
    List<Quarter> finished(LocalDate today) {
        return jdbc
                .sql("SELECT DISTINCT month FROM equal_opportunity.tally WHERE month < ? ORDER BY month DESC")
                .param(Date.valueOf(Quarter.of(today).start()))
                .query((row, index) -> Quarter.of(row.getObject("month", LocalDate.class)))
                .list()
                .stream()
                .distinct()
                .toList();
    }

    /** Deletes the counts of months before the day, and forgets which forms were used before yesterday. */
    void purge(LocalDate keptFrom, LocalDate today) {
        jdbc.sql("DELETE FROM equal_opportunity.tally WHERE month < ?")
                .param(Date.valueOf(keptFrom))
                .update();
        jdbc.sql("DELETE FROM equal_opportunity.used_form WHERE day < ?")
                .param(Date.valueOf(today.minusDays(1)))
                .update();
    }

    /** How often an answer was given by those who applied for a job. */
    record Tally(JobPostingId job, String answer, int count) {}
}
