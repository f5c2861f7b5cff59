package dev.greenroom.accounts;

import dev.greenroom.web.Pagination;
import dev.greenroom.web.SiteAddress;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What changed, when and by whom; entries are added and never altered. */
@Repository
public class AuditLog {

    private static final String FILTERED =
            " WHERE concat_ws(' ', who, action, subject, detail) ILIKE ? AND at >= ? AND at < ?";

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final SiteAddress site;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, CurrentAccount current, SiteAddress site, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.site = site;
        this.clock = clock;
    }

    /**
     * Records a change by whoever is signed in, or by the site itself where nobody is.
     *
     * @param action what was done, in the past tense, such as "published"
     * @param subject what it was done to, such as "job 12 Account executive"
     * @param detail more for the reader; never a secret
     */
    public void record(String action, String subject, String detail) {
        var account = current.find();
        jdbc.sql("INSERT INTO audit_entry (at, account_id, who, action, subject, detail) VALUES (?, ?, ?, ?, ?, ?)")
                .param(Timestamp.from(clock.instant()))
                .param(account.map(a -> a.id().value()).orElse(null))
                .param(account.map(Account::name).orElse(site.name()))
                .param(action)
                .param(subject)
                .param(detail)
                .update();
    }

    long count(AuditFilter filter) {
        return jdbc.sql("SELECT count(*) FROM audit_entry" + FILTERED)
                .params(filter.pattern(), filter.start(), filter.end())
                .query(Long.class)
                .single();
    }

    /** Entries from the newest on. */
    List<AuditEntry> find(AuditFilter filter, Pagination page) {
        return jdbc.sql("SELECT at, who, action, subject, detail FROM audit_entry" + FILTERED
                        + " ORDER BY at DESC, id DESC LIMIT ? OFFSET ?")
                .params(filter.pattern(), filter.start(), filter.end(), page.size(), page.offset())
                .query((row, index) -> new AuditEntry(
                        row.getTimestamp("at").toInstant(),
                        row.getString("who"),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("detail")))
                .list();
    }
}
