package dev.greenroom.guides;

import dev.greenroom.web.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The firm's guides, public or not; those that candidates brought are not among them. */
@Component
final class OfficeGuides {
    private static final String SELECT =
            "SELECT id, slug, title, questions, version, updated_at, published, turned_at, edited,"
                    + " source IS NOT NULL AS built_in FROM guide WHERE owner_id IS NULL ";

    private final JdbcClient jdbc;
    private final Guides guides;

    OfficeGuides(JdbcClient jdbc, Guides guides) {
        this.jdbc = jdbc;
        this.guides = guides;
    }

    List<OfficeGuide> all() {
        return jdbc.sql(SELECT + "ORDER BY lower(title), slug")
                .query(OfficeGuides::guide)
                .list();
    }

    /** Finds a guide as the list has it. */
    OfficeGuide get(UUID id) {
        return jdbc.sql(SELECT + "AND id = ?")
                .param(id)
                .query(OfficeGuides::guide)
                .optional()
                .orElseThrow(OfficeGuides::none);
    }

    /** Finds the whole guide. */
    StoredGuide stored(UUID id) {
        return guides.byId(new GuideId(id)).filter(StoredGuide::isOfTheFirm).orElseThrow(OfficeGuides::none);
    }

    private static NotFound none() {
        return new NotFound("There is no such guide. The office lists those there are.");
    }

    private static OfficeGuide guide(ResultSet row, int number) throws SQLException {
        return new OfficeGuide(
                new GuideId(row.getObject("id", UUID.class)),
                String.valueOf(row.getString("slug")),
                String.valueOf(row.getString("title")),
                row.getInt("questions"),
                standing(row));
    }

    private static OfficeGuide.Standing standing(ResultSet row) throws SQLException {
        Timestamp turned = row.getTimestamp("turned_at");
        return new OfficeGuide.Standing(
                row.getInt("version"),
                Objects.requireNonNull(row.getTimestamp("updated_at")).toInstant(),
                row.getBoolean("published"),
                turned == null ? null : turned.toInstant(),
                origin(row));
    }

    private static OfficeGuide.Origin origin(ResultSet row) throws SQLException {
        if (row.getBoolean("edited")) {
            return OfficeGuide.Origin.EDITED;
        }
        return row.getBoolean("built_in") ? OfficeGuide.Origin.FOLLOWING : OfficeGuide.Origin.WRITTEN;
    }
}
