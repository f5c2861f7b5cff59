package dev.greenroom.guides;

import dev.greenroom.accounts.CandidateId;
import dev.greenroom.web.KeptPages;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Guides read from the database, kept parsed in memory. What is kept is asked for again after a moment, because
 * another process may have imported, changed or deleted it.
 */
@Component
final class GuideShelf {
    private record Kept(StoredGuide guide, Instant until) {}

    private record Listed(List<GuideSummary> guides, Instant until) {}

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final KeptPages pages;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private volatile @Nullable Listed listed;

    GuideShelf(JdbcClient jdbc, Clock clock, KeptPages pages) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.pages = pages;
    }

    Optional<StoredGuide> find(String slug) {
        Instant now = clock.instant();
        Kept known = kept.get(slug);
        if (known != null && now.isBefore(known.until())) {
            return Optional.of(known.guide());
        }
        Optional<StoredGuide> found = read(slug, known == null ? null : known.guide());
        if (kept.size() >= MOST) {
            kept.clear();
        }
        found.ifPresentOrElse(guide -> kept.put(slug, new Kept(guide, now.plus(FRESH))), () -> kept.remove(slug));
        return found;
    }

    List<GuideSummary> published(Supplier<List<GuideSummary>> reader) {
        Instant now = clock.instant();
        Listed known = listed;
        if (known == null || !now.isBefore(known.until())) {
            known = new Listed(reader.get(), now.plus(FRESH));
            listed = known;
        }
        return known.guides();
    }

    void forget() {
        kept.clear();
        listed = null;
        pages.forget();
    }

    private Optional<StoredGuide> read(String slug, @Nullable StoredGuide known) {
        if (known != null && isUnchanged(known)) {
            return Optional.of(known);
        }
        return jdbc.sql("SELECT id, slug, owner_id, version, created_at, updated_at, published, turned_at, markdown"
                        + " FROM guide WHERE slug = ?")
                .param(slug)
                .query(GuideShelf::stored)
                .optional();
    }

    private boolean isUnchanged(StoredGuide known) {
        return jdbc.sql("SELECT count(*) FROM guide WHERE id = ? AND version = ? AND published = ?")
                        .params(known.id().value(), known.version(), known.isPublic())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static StoredGuide stored(ResultSet row, int number) throws SQLException {
        UUID owner = row.getObject("owner_id", UUID.class);
        return new StoredGuide(
                new GuideId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                new StoredGuide.Shelf(owner == null ? null : new CandidateId(owner), row.getInt("version")),
                new StoredGuide.Dates(
                        instant(row, "created_at"),
                        instant(row, "updated_at"),
                        row.getBoolean("published") ? instant(row, "turned_at") : null),
                GuideMarkdown.read(row.getString("markdown")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getTimestamp(column)).toInstant();
    }
}
