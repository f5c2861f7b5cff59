package dev.greenroom.accounts;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What changed, when and by whom; entries are added and never altered. */
@Repository
public class AuditLog {

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
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
                .param(account.map(Account::name).orElse("Greenroom"))
                .param(action)
                .param(subject)
                .param(detail)
                .update();
    }
}
