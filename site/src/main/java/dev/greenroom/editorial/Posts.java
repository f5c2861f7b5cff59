package dev.greenroom.editorial;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The posts of the journal. */
@Repository
class Posts {

    private static final String COLUMNS =
            "SELECT id, slug, title, summary, body, tags, author, live_from, planned_from, updated_at,"
                    + " version FROM post ";

    private static final String LIVE = " WHERE live_from <= :now AND (:tag::text IS NULL OR :tag = ANY (tags))";

    private final JdbcClient jdbc;

    Posts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Live posts from the newest to the oldest, of one tag where one is given. */
    List<Post> live(Instant now, @Nullable String tag, int limit, long offset) {
        return jdbc.sql(COLUMNS + LIVE + " ORDER BY live_from DESC, slug LIMIT :limit OFFSET :offset")
                .param("now", Timestamp.from(now))
                .param("tag", tag)
                .param("limit", limit)
                .param("offset", offset)
                .query(Posts::post)
                .list();
    }

    /** How many posts are live, of one tag where one is given. */
    long count(Instant now, @Nullable String tag) {
        return jdbc.sql("SELECT count(*) FROM post" + LIVE)
                .param("now", Timestamp.from(now))
                .param("tag", tag)
                .query(Long.class)
                .single();
    }

    List<Post> all() {
        return jdbc.sql(COLUMNS + "ORDER BY live_from DESC NULLS FIRST, title")
                .query(Posts::post)
                .list();
    }

    boolean isEmpty() {
        return !jdbc.sql("SELECT EXISTS (SELECT FROM post)")
                .query(Boolean.class)
                .single();
    }

    Optional<Post> byId(PostId id) {
        return jdbc.sql(COLUMNS + "WHERE id = ?")
                .param(id.value())
                .query(Posts::post)
                .optional();
    }

    Optional<Post> bySlug(String slug) {
        return jdbc.sql(COLUMNS + "WHERE slug = ?")
                .param(slug)
                .query(Posts::post)
                .optional();
    }

    /** The post that once had this address. */
    Optional<Post> byFormerSlug(String slug) {
        return jdbc.sql(COLUMNS + "WHERE id = (SELECT post_id FROM post_address WHERE slug = ?)")
                .param(slug)
                .query(Posts::post)
                .optional();
    }

    List<String> tags(Instant now) {
        return jdbc.sql("SELECT DISTINCT unnest(tags) AS tag FROM post WHERE live_from <= ? ORDER BY tag")
                .param(Timestamp.from(now))
                .query((row, index) -> row.getString("tag"))
                .list();
    }

    void add(Post post) {
        try {
            write(
                    "INSERT INTO post (slug, title, summary, body, tags, author, live_from, planned_from, updated_at,"
                            + " version, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)",
                    post);
        } catch (DuplicateKeyException e) {
            throw new AddressTaken(post.content().slug(), e);
        }
    }

    /** Keeps the changed post, or says that somebody else has changed it since this one was read. */
    @Transactional
    public void update(Post post) {
        rememberFormerAddress(post);
        try {
            int rows = write(
                    "UPDATE post SET slug = ?, title = ?, summary = ?, body = ?, tags = ?, author = ?, live_from = ?,"
                            + " planned_from = ?, updated_at = ?, version = version + 1"
                            + " WHERE id = ? AND version = " + post.version(),
                    post);
            if (rows == 0) {
                throw new ChangedMeanwhile();
            }
        } catch (DuplicateKeyException e) {
            throw new AddressTaken(post.content().slug(), e);
        }
    }

    private void rememberFormerAddress(Post post) {
        jdbc.sql("INSERT INTO post_address (slug, post_id) SELECT slug, id FROM post WHERE id = ? AND slug <> ?"
                        + " AND live_from IS NOT NULL ON CONFLICT (slug) DO UPDATE SET post_id = excluded.post_id")
                .params(post.id().value(), post.content().slug())
                .update();
        jdbc.sql("DELETE FROM post_address WHERE slug = ?")
                .param(post.content().slug())
                .update();
    }

    private int write(String sql, Post post) {
        PostContent content = post.content();
        return jdbc.sql(sql)
                .param(content.slug())
                .param(content.title())
                .param(content.summary())
                .param(content.body())
                .param(content.tags().toArray(String[]::new))
                .param(post.author())
                .param(timestamp(post.liveFrom()))
                .param(timestamp(post.plannedFrom()))
                .param(Timestamp.from(post.updatedAt()))
                .param(post.id().value())
                .update();
    }

    private static Post post(ResultSet row, int index) throws SQLException {
        PostContent content = new PostContent(
                row.getString("slug"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("body"),
                List.of((String[]) row.getArray("tags").getArray()));
        return new Post(
                new PostId(row.getObject("id", UUID.class)),
                content,
                row.getString("author"),
                instant(row.getTimestamp("live_from")),
                instant(row.getTimestamp("planned_from")),
                row.getTimestamp("updated_at").toInstant(),
                row.getInt("version"));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant time) {
        return time == null ? null : Timestamp.from(time);
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
