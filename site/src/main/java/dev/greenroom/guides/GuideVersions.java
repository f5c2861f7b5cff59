package dev.greenroom.guides;

import dev.greenroom.accounts.CurrentAccount;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every text that the firm's guides have had, from 1 on; 0 stands for the file of a built-in guide. */
@Component
final class GuideVersions {
    static final int FILE = 0;
    static final String FROM_FILE = "from its file";

    private static final String SELECT =
            "SELECT number, who, how, saved_at, markdown FROM guide_version WHERE guide_id = ? ";

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final Clock clock;

    GuideVersions(JdbcClient jdbc, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    void keep(GuideId guide, int number, String markdown, String how) {
        jdbc.sql("INSERT INTO guide_version (guide_id, number, markdown, who, how, saved_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(guide.value(), number, markdown)
                .param(current.signature())
                .params(how, Timestamp.from(clock.instant()))
                .update();
    }

    /** Lists the versions of a guide from the newest on. */
    List<GuideVersion> of(GuideId guide) {
        return jdbc.sql(SELECT + "ORDER BY number DESC")
                .param(guide.value())
                .query(GuideVersions::version)
                .list();
    }

    Optional<GuideVersion> find(GuideId guide, int number) {
        if (number == FILE) {
            return jdbc.sql("SELECT 0 AS number, 'Greenroom' AS who, '' AS how, created_at AS saved_at,"
                            + " file_text AS markdown FROM guide WHERE id = ? AND file_text IS NOT NULL")
                    .param(guide.value())
                    .query(GuideVersions::version)
                    .optional();
        }
        return jdbc.sql(SELECT + "AND number = ?")
                .params(guide.value(), number)
                .query(GuideVersions::version)
                .optional();
    }

    private static GuideVersion version(ResultSet row, int number) throws SQLException {
        return new GuideVersion(
                row.getInt("number"),
                String.valueOf(row.getString("who")),
                String.valueOf(row.getString("how")),
                Objects.requireNonNull(row.getTimestamp("saved_at")).toInstant(),
                String.valueOf(row.getString("markdown")));
    }
}
