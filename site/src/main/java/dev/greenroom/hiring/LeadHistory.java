package dev.greenroom.hiring;

import dev.greenroom.accounts.CurrentAccount;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to leads and what was noted about them; lines are added and never altered. */
@Repository
class LeadHistory {

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final Clock clock;

    LeadHistory(JdbcClient jdbc, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    void add(LeadId lead, LeadEntry.Kind kind, String text) {
        jdbc.sql("INSERT INTO lead_entry (lead_id, at, who, kind, text) VALUES (?, ?, ?, ?, ?)")
                .params(lead.value(), Timestamp.from(clock.instant()))
                .params(current.signature(), kind.name(), text)
                .update();
    }

    /** The lead's lines from the newest on. */
    List<LeadEntry> of(LeadId lead) {
        return jdbc.sql("SELECT at, who, kind, text FROM lead_entry WHERE lead_id = ? ORDER BY id DESC")
                .param(lead.value())
                .query((row, index) -> new LeadEntry(
                        row.getTimestamp("at").toInstant(),
                        row.getString("who"),
                        LeadEntry.Kind.valueOf(row.getString("kind")),
                        row.getString("text")))
                .list();
    }
}
