package dev.greenroom.editorial;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The firm's standing texts. */
@Repository
class StandingTexts {

    private static final String COLUMNS = "SELECT slug, title, summary, body, updated_at, version FROM standing_text ";

    private final JdbcClient jdbc;

    StandingTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StandingText> all() {
        return jdbc.sql(COLUMNS + "ORDER BY title").query(StandingTexts::text).list();
    }

    Optional<StandingText> find(String slug) {
        return jdbc.sql(COLUMNS + "WHERE slug = ?")
                .param(slug)
                .query(StandingTexts::text)
                .optional();
    }

    /** Adds the text unless there is one of its name. */
    void addIfAbsent(StandingText text) {
        jdbc.sql("INSERT INTO standing_text (slug, title, summary, body, updated_at, version) VALUES (?, ?, ?, ?, ?, 1)"
                        + " ON CONFLICT (slug) DO NOTHING")
                .params(text.slug(), text.title(), text.summary(), text.body(), Timestamp.from(text.updatedAt()))
                .update();
    }

    void update(StandingText text) {
        int rows = jdbc.sql("UPDATE standing_text SET title = ?, summary = ?, body = ?, updated_at = ?,"
                        + " version = version + 1 WHERE slug = ? AND version = ?")
                .params(
                        text.title(),
                        text.summary(),
                        text.body(),
                        Timestamp.from(text.updatedAt()),
                        text.slug(),
                        text.version())
                .update();
        if (rows == 0) {
            throw new ChangedMeanwhile();
        }
    }

    private static StandingText text(ResultSet row, int index) throws SQLException {
        return new StandingText(
                row.getString("slug"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("body"),
                row.getTimestamp("updated_at").toInstant(),
                row.getInt("version"));
    }
}
