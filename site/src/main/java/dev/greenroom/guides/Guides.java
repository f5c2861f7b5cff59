package dev.greenroom.guides;

import dev.greenroom.accounts.CandidateId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The library: guides for everybody, and those that a candidate brought along, which nobody else sees. */
@Repository
public class Guides {
    private static final String SUMMARY =
            "SELECT slug, title, category, family, summary, questions, owner_id, updated_at FROM guide ";
    private static final String VISIBLE = "(owner_id IS NULL OR owner_id = :viewer)";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final GuideShelf shelf;

    Guides(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.shelf = new GuideShelf(jdbc, clock);
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
        return insert(guide, null, null, Slug.of(guide.title(), "guide"));
    }

    /** Puts a guide on the shelf of one candidate. */
    @Transactional
    StoredGuide keepFor(CandidateId owner, Guide guide) {
        String secret = UUID.randomUUID().toString().substring(0, 8);
        return insert(guide, owner.value(), null, Slug.of(guide.title(), "guide") + "-" + secret);
    }

    /** Brings a built-in guide in line with its file; its address stays whatever its title becomes. */
    @Transactional
    void follow(String source, Guide guide) {
        String markdown = GuideMarkdown.write(guide);
        Optional<String> kept = jdbc.sql("SELECT markdown FROM guide WHERE source = ?")
                .param(source)
                .query(String.class)
                .optional();
        if (kept.isEmpty()) {
            insert(guide, null, source, Slug.of(source, "guide"));
        } else if (!kept.get().equals(markdown)) {
            update(source, guide, markdown);
        }
    }

    private void update(String source, Guide guide, String markdown) {
        About about = guide.about();
        jdbc.sql("UPDATE guide SET title = ?, category = ?, family = ?, summary = ?, questions = ?, markdown = ?,"
                        + " version = version + 1, updated_at = ? WHERE source = ?")
                .params(about.title(), about.category(), about.family(), about.summary())
                .param(guide.questions().size())
                .params(markdown, Timestamp.from(clock.instant()), source)
                .update();
        shelf.forget();
    }

    private StoredGuide insert(Guide guide, @Nullable UUID owner, @Nullable String source, String wish) {
        Set<String> taken = new HashSet<>(
                jdbc.sql("SELECT slug FROM guide").query(String.class).list());
        taken.add(ImportController.RESERVED);
        String slug = Slug.unique(wish, taken);
        About about = guide.about();
        jdbc.sql("INSERT INTO guide (id, slug, owner_id, source, title, category, family, summary, questions, markdown,"
                        + " created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(GuideId.random().value(), slug)
                .param(owner)
                .param(source)
                .params(about.title(), about.category(), about.family(), about.summary())
                .params(guide.questions().size(), GuideMarkdown.write(guide))
                .params(Timestamp.from(clock.instant()), Timestamp.from(clock.instant()))
                .update();
        shelf.forget();
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
