package dev.greenroom.guides;

import dev.greenroom.accounts.CandidateId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The library: guides for everybody, and those that a candidate brought along, which nobody else sees. */
@Repository
public class Guides {
    private static final String SUMMARY = "SELECT slug, title, category, family, summary, questions, owner_id,"
            + " greatest(updated_at, turned_at) AS updated_at FROM guide ";
    private static final String VISIBLE = "(published OR owner_id = :viewer)";

    private final JdbcClient jdbc;
    private final GuideShelf shelf;
    private final GuideTable table;

    Guides(JdbcClient jdbc, GuideShelf shelf, GuideTable table) {
        this.jdbc = jdbc;
        this.shelf = shelf;
        this.table = table;
    }

    /** Finds a guide that everybody sees. */
    public Optional<StoredGuide> find(String slug) {
        return shelf.find(slug).filter(StoredGuide::isPublic);
    }

    /** Finds a guide that everybody sees or that the viewer brought. */
    public Optional<StoredGuide> find(String slug, Optional<CandidateId> viewer) {
        return shelf.find(slug).filter(stored -> stored.isVisibleTo(viewer));
    }

    /** Finds a guide whoever it belongs to; the caller answers for who gets to see it. */
    public Optional<StoredGuide> byId(GuideId id) {
        return jdbc.sql("SELECT slug FROM guide WHERE id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .flatMap(shelf::find);
    }

    /** Finds a guide that everybody sees or that the viewer brought. */
    public Optional<StoredGuide> byId(GuideId id, Optional<CandidateId> viewer) {
        return byId(id).filter(stored -> stored.isVisibleTo(viewer));
    }

    /** Lists all guides that everybody sees, by title. */
    public List<GuideSummary> published() {
        return shelf.published(() -> visibleTo(Optional.empty()));
    }

    List<GuideSummary> visibleTo(Optional<CandidateId> viewer) {
        return jdbc.sql(SUMMARY + "WHERE " + VISIBLE + " ORDER BY lower(title), slug")
                .param("viewer", uuid(viewer))
                .query(Guides::summary)
                .list();
    }

    List<GuideSummary> search(String query, Optional<CandidateId> viewer) {
        return jdbc.sql(SUMMARY + "WHERE " + VISIBLE + " AND (words @@ websearch_to_tsquery('english', :query)"
                        + " OR position(lower(:query) in lower(title || ' ' || family)) > 0)"
                        + " ORDER BY ts_rank(words, websearch_to_tsquery('english', :query)) DESC, lower(title), slug")
                .param("viewer", uuid(viewer))
                .param("query", query)
                .query(Guides::summary)
                .list();
    }

    /** Lists the guides of the same family that everybody sees. */
    List<GuideSummary> related(StoredGuide to) {
        String family = to.guide().family();
        return published().stream()
                .filter(other -> !family.isEmpty() && other.about().family().equalsIgnoreCase(family))
                .filter(other -> !other.slug().equals(to.slug()))
                .limit(6)
                .toList();
    }

    /** Puts a guide on everybody's shelf. */
    @Transactional
    public StoredGuide publish(Guide guide) {
        if (guide.questions().isEmpty()) {
            throw new GuideNeedsQuestion();
        }
        return stored(table.insert(guide, GuideTable.Place.everybodys(guide, true), "imported"));
    }

    /** Puts a guide among those of the firm that nobody sees yet. */
    @Transactional
    StoredGuide draft(Guide guide) {
        return stored(table.insert(guide, GuideTable.Place.everybodys(guide, false), ""));
    }

    /** Puts a guide on the shelf of one candidate. */
    @Transactional
    StoredGuide keepFor(CandidateId owner, Guide guide) {
        return stored(table.insert(guide, GuideTable.Place.of(owner, guide), ""));
    }

    /**
     * Brings a built-in guide in line with its file, unless the office has changed it; its address stays whatever its
     * title becomes.
     */
    @Transactional
    void follow(String source, Guide guide) {
        table.follow(source, guide);
    }

    private StoredGuide stored(String slug) {
        return shelf.find(slug).orElseThrow();
    }

    /** Deletes a guide that the candidate brought; says whether there was one. */
    boolean delete(String slug, CandidateId owner) {
        int deleted = jdbc.sql("DELETE FROM guide WHERE slug = ? AND owner_id = ?")
                .params(slug, owner.value())
                .update();
        shelf.forget();
        return deleted > 0;
    }

    void deleteAll(CandidateId owner) {
        jdbc.sql("DELETE FROM guide WHERE owner_id = ?").param(owner.value()).update();
        shelf.forget();
    }

    List<String> broughtBy(CandidateId owner) {
        return jdbc.sql("SELECT markdown FROM guide WHERE owner_id = ? ORDER BY created_at")
                .param(owner.value())
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    private static @Nullable UUID uuid(Optional<CandidateId> viewer) {
        return viewer.map(CandidateId::value).orElse(null);
    }

    private static GuideSummary summary(ResultSet row, int number) throws SQLException {
        About about = new About(
                row.getString("title"), row.getString("category"), row.getString("family"), row.getString("summary"));
        return new GuideSummary(
                row.getString("slug"),
                about,
                row.getInt("questions"),
                row.getObject("owner_id") != null,
                Objects.requireNonNull(row.getTimestamp("updated_at")).toInstant());
    }
}
