package dev.greenroom.guides;

import dev.greenroom.accounts.CandidateId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes guides; of those that are not a candidate's own, every text stays as a version. */
@Component
final class GuideTable {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final GuideShelf shelf;
    private final GuideVersions versions;

    GuideTable(JdbcClient jdbc, Clock clock, GuideShelf shelf, GuideVersions versions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.shelf = shelf;
        this.versions = versions;
    }

    /** Where a new guide goes; its address is the one wished for, or one like it. */
    record Place(@Nullable UUID owner, @Nullable String source, boolean published, String address) {
        static Place everybodys(Guide guide, boolean published) {
            return new Place(null, null, published, Slug.of(guide.title(), "guide"));
        }

        static Place of(CandidateId owner, Guide guide) {
            String secret = UUID.randomUUID().toString().substring(0, 8);
            return new Place(owner.value(), null, false, Slug.of(guide.title(), "guide") + "-" + secret);
        }

        static Place builtIn(String source) {
            return new Place(null, source, true, Slug.of(source, "guide"));
        }
    }

    /** Adds the guide and gives its address. */
    String insert(Guide guide, Place place, String how) {
        Set<String> taken = new HashSet<>(
                jdbc.sql("SELECT slug FROM guide").query(String.class).list());
        taken.add(ImportController.RESERVED);
        String slug = Slug.unique(place.address(), taken);
        GuideId id = GuideId.random();
        About about = guide.about();
        String markdown = GuideMarkdown.write(guide);
        jdbc.sql("INSERT INTO guide (id, slug, owner_id, source, title, category, family, summary, questions, markdown,"
                        + " file_text, published, turned_at, created_at, updated_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id.value(), slug)
                .param(place.owner())
                .param(place.source())
                .params(about.title(), about.category(), about.family(), about.summary())
                .params(guide.questions().size(), markdown)
                .param(place.source() == null ? null : markdown)
                .param(place.published())
                .param(place.published() ? now() : null)
                .params(now(), now())
                .update();
        if (place.owner() == null) {
            versions.keep(id, 1, markdown, how);
        }
        shelf.forget();
        return slug;
    }

    /** Puts a new text in place of the version that was read; says whether nobody else did so first. */
    boolean update(GuideId id, int version, Guide guide, boolean edited, String how) {
        About about = guide.about();
        String markdown = GuideMarkdown.write(guide);
        int rows = jdbc.sql("UPDATE guide SET title = ?, category = ?, family = ?, summary = ?, questions = ?,"
                        + " markdown = ?, edited = ?, version = version + 1, updated_at = ?"
                        + " WHERE id = ? AND version = ?")
                .params(about.title(), about.category(), about.family(), about.summary())
                .params(guide.questions().size(), markdown, edited, now(), id.value(), version)
                .update();
        if (rows > 0) {
            versions.keep(id, version + 1, markdown, how);
        }
        shelf.forget();
        return rows > 0;
    }

    /** Shows one of the firm's guides to everybody, or to nobody; says whether that changed anything. */
    boolean turn(GuideId id, boolean published) {
        int rows = jdbc.sql("UPDATE guide SET published = ?, turned_at = ?"
                        + " WHERE id = ? AND owner_id IS NULL AND published <> ?")
                .params(published, now(), id.value(), published)
                .update();
        shelf.forget();
        return rows > 0;
    }

    void follow(String source, Guide guide) {
        record Known(GuideId id, int version, String markdown, boolean edited) {}
        String markdown = GuideMarkdown.write(guide);
        jdbc.sql("UPDATE guide SET file_text = ? WHERE source = ? AND file_text IS DISTINCT FROM ?")
                .params(markdown, source, markdown)
                .update();
        jdbc.sql("SELECT id, version, markdown, edited FROM guide WHERE source = ?")
                .param(source)
                .query((row, number) -> new Known(
                        new GuideId(row.getObject("id", UUID.class)),
                        row.getInt("version"),
                        String.valueOf(row.getString("markdown")),
                        row.getBoolean("edited")))
                .optional()
                .ifPresentOrElse(
                        known -> {
                            if (!known.edited() && !known.markdown().equals(markdown)) {
                                update(known.id(), known.version(), guide, false, GuideVersions.FROM_FILE);
                            }
                        },
                        () -> insert(guide, Place.builtIn(source), GuideVersions.FROM_FILE));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
