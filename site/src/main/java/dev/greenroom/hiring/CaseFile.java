package dev.greenroom.hiring;

import dev.greenroom.accounts.CurrentAccount;
import dev.greenroom.web.ChangedFields;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to applications and what was noted about them; lines are added and never altered. */
@Repository
class CaseFile {

    /** How lines are signed that somebody has caused over their own link. */
    static final String APPLICANT = "the applicant";

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final Clock clock;

    CaseFile(JdbcClient jdbc, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    void moved(ApplicationId application, Stage stage, String who) {
        jdbc.sql("INSERT INTO application_stage_change (application_id, stage, at, who) VALUES (?, ?, ?, ?)")
                .params(application.value(), stage.name(), Timestamp.from(clock.instant()), who)
                .update();
    }

    void noted(ApplicationId application, String text) {
        add(application, text, whoever());
    }

    /** Keeps which parts the applicant has corrected, and not how they read before. */
    void corrected(ApplicationId application, ChangedFields parts) {
        add(application, "Corrected: " + parts.inWords(), APPLICANT);
    }

    private void add(ApplicationId application, String text, String who) {
        jdbc.sql("INSERT INTO application_note (application_id, text, at, who) VALUES (?, ?, ?, ?)")
                .params(application.value(), text, Timestamp.from(clock.instant()), who)
                .update();
    }

    /** Who is at work, by name. */
    String whoever() {
        return current.signature();
    }

    /** Stages and notes from the newest on. */
    List<CaseEntry> of(ApplicationId application) {
        return jdbc.sql("""
                        SELECT at, who, stage, '' AS note, id FROM application_stage_change WHERE application_id = :id
                        UNION ALL
                        SELECT at, who, '', text, id FROM application_note WHERE application_id = :id
                        ORDER BY at DESC, id DESC""")
                .param("id", application.value())
                .query((row, index) -> new CaseEntry(
                        row.getTimestamp("at").toInstant(),
                        row.getString("who"),
                        row.getString("stage").isEmpty() ? null : Stage.valueOf(row.getString("stage")),
                        row.getString("note")))
                .list();
    }
}
