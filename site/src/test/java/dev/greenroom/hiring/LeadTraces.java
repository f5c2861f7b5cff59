package dev.greenroom.hiring;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What leads leave in the database besides themselves. */
final class LeadTraces {

    private final JdbcClient jdbc;

    LeadTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Forgets the leads and the letters of earlier tests, and how many forms those sent. */
    void sweep() {
        jdbc.sql("DELETE FROM lead").update();
        jdbc.sql("DELETE FROM form_sending").update();
        jdbc.sql("DELETE FROM mail_message").update();
    }

    /** To whom the firm wrote, and of what. */
    List<String> letters() {
        return lines("SELECT recipient || ': ' || subject FROM mail_message ORDER BY id");
    }

    /** The lines of the audit log in which these words stand. */
    List<String> audit(String words) {
        return lines(
                "SELECT line FROM (SELECT id, trim(concat_ws(' ', who, action, subject, detail)) AS line"
                        + " FROM audit_entry) AS entry WHERE line ILIKE ? ORDER BY id",
                "%" + words + "%");
    }

    private List<String> lines(String sql, Object... parameters) {
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, index) -> row.getString(1))
                .list();
    }
}
