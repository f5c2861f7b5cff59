package dev.greenroom.jobs;

import dev.greenroom.web.SitemapEntry;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of postings: one row is one posting, read and written whole. */
@Repository
class PostingTable {

    private static final String INSERT = "INSERT INTO job_posting (" + String.join(", ", PostingRow.COLUMNS)
            + ") VALUES (:" + String.join(", :", PostingRow.COLUMNS) + ")";
    private static final String UPDATE = "UPDATE job_posting SET ("
            + String.join(", ", PostingRow.COLUMNS) + ") = (:" + String.join(", :", PostingRow.COLUMNS)
            + ") WHERE id = :id";
    private static final String OPEN =
            "state = 'PUBLISHED' AND (valid_through IS NULL OR valid_through >= :today) ORDER BY date_posted DESC, id DESC";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    PostingTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Optional<JobPosting> find(JobPostingId id) {
        return one("SELECT * FROM job_posting WHERE id = :id", id);
    }

    /** Reads the posting and keeps everybody else from changing it until the transaction ends. */
    Optional<JobPosting> lock(JobPostingId id) {
        return one("SELECT * FROM job_posting WHERE id = :id FOR UPDATE", id);
    }

    List<JobPosting> find(Collection<JobPostingId> ids) {
        Long[] values = ids.stream().map(JobPostingId::value).toArray(Long[]::new);
        return jdbc.sql("SELECT * FROM job_posting WHERE id = ANY(:ids)")
                .param("ids", values)
                .query(PostingRow::read)
                .list();
    }

    /** The postings that an import finds again; until its transaction ends, nobody else changes them. */
    List<JobPosting> withKeys(Collection<String> keys) {
        return withKeys(keys, " FOR UPDATE");
    }

    /** The same to look at, which leaves them to everybody. */
    List<JobPosting> knownByKeys(Collection<String> keys) {
        return withKeys(keys, "");
    }

    private List<JobPosting> withKeys(Collection<String> keys, String locking) {
        return jdbc.sql("SELECT * FROM job_posting WHERE import_key = ANY(:keys)" + locking)
                .param("keys", keys.toArray(String[]::new))
                .query(PostingRow::read)
                .list();
    }

    List<JobPosting> containing(String words, int limit) {
        String pattern = "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return jdbc.sql("SELECT * FROM job_posting WHERE title ILIKE :pattern OR employer ILIKE :pattern"
                        + " OR reference ILIKE :pattern ORDER BY changed_at DESC, id DESC LIMIT :limit")
                .param("pattern", pattern)
                .param("limit", limit)
                .query(PostingRow::read)
                .list();
    }

    /** What the public sees on the given day, the newest first. */
    List<JobPosting> open(LocalDate today, int limit) {
        return jdbc.sql("SELECT * FROM job_posting WHERE " + OPEN + " LIMIT :limit")
                .param("today", today)
                .param("limit", limit)
                .query(PostingRow::read)
                .list();
    }

    /** What the public sees on the given day of what the office features, the newest first. */
    List<JobPosting> featured(LocalDate today, int limit) {
        return jdbc.sql("SELECT * FROM job_posting WHERE featured AND " + OPEN + " LIMIT :limit")
                .param("today", today)
                .param("limit", limit)
                .query(PostingRow::read)
                .list();
    }

    List<JobPostingId> featuredIds() {
        return jdbc.sql("SELECT id FROM job_posting WHERE featured AND state = 'PUBLISHED'")
                .query((row, index) -> new JobPostingId(row.getLong("id")))
                .list();
    }

    /** Features a published posting or does so no longer; whether that changes anything. */
    boolean feature(JobPostingId id, boolean featured) {
        return jdbc.sql("UPDATE job_posting SET featured = :featured"
                                + " WHERE id = :id AND state = 'PUBLISHED' AND featured <> :featured")
                        .param("id", id.value())
                        .param("featured", featured)
                        .update()
                > 0;
    }

    /** Published postings in the order of their ids, for reading all of them piece by piece. */
    List<JobPosting> publishedAfter(JobPostingId last, int limit) {
        return jdbc.sql("SELECT * FROM job_posting WHERE state = 'PUBLISHED' AND id > :last ORDER BY id LIMIT :limit")
                .param("last", last.value())
                .param("limit", limit)
                .query(PostingRow::read)
                .list();
    }

    /** All postings in the order of their ids, for reading them piece by piece. */
    List<JobPosting> after(JobPostingId last, int limit) {
        return jdbc.sql("SELECT * FROM job_posting WHERE id > :last ORDER BY id LIMIT :limit")
                .param("last", last.value())
                .param("limit", limit)
                .query(PostingRow::read)
                .list();
    }

    List<JobPostingId> changedSince(Instant moment) {
        return jdbc.sql("SELECT id FROM job_posting WHERE changed_at >= :moment ORDER BY id")
                .param("moment", Timestamp.from(moment))
                .query((row, index) -> new JobPostingId(row.getLong("id")))
                .list();
    }

    List<SitemapEntry> addresses(LocalDate today) {
        return jdbc.sql("SELECT id, title, changed_at FROM job_posting WHERE " + OPEN)
                .param("today", today)
                .query((row, index) -> new SitemapEntry(
                        JobPosting.path(new JobPostingId(row.getLong("id")), row.getString("title")),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }

    Optional<Instant> lastChange() {
        return jdbc.sql("SELECT max(changed_at) FROM job_posting WHERE state <> 'DRAFT'")
                .query((row, index) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }

    List<JobPostingId> publishedUntilBefore(LocalDate day) {
        return jdbc.sql("SELECT id FROM job_posting WHERE state = 'PUBLISHED' AND valid_through < :day ORDER BY id")
                .param("day", day)
                .query((row, index) -> new JobPostingId(row.getLong("id")))
                .list();
    }

    JobPosting insert(JobDetails details, @Nullable String key, Instant now) {
        JobPosting posting = new JobPosting(
                new JobPostingId(0), PostingState.DRAFT, details, key == null ? "" : key, History.startingAt(now));
        try {
            long id = jdbc.sql(INSERT + " RETURNING id")
                    .paramSource(PostingRow.parameters(posting))
                    .query(Long.class)
                    .single();
            return new JobPosting(new JobPostingId(id), posting.state(), details, posting.key(), posting.history());
        } catch (DuplicateKeyException e) {
            throw new ReferenceTaken(details, e);
        }
    }

    void update(JobPosting posting) {
        try {
            jdbc.sql(UPDATE).paramSource(PostingRow.parameters(posting)).update();
        } catch (DuplicateKeyException e) {
            throw new ReferenceTaken(posting.details(), e);
        }
    }

    void delete(JobPostingId id) {
        jdbc.sql("DELETE FROM job_posting WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    void insertAll(List<JobPosting> postings) {
        batches.batchUpdate(INSERT, parameters(postings));
    }

    void updateAll(List<JobPosting> postings) {
        batches.batchUpdate(UPDATE, parameters(postings));
    }

    /** Lets one import after the other have the table. */
    void lockForImport() {
        jdbc.sql("LOCK TABLE job_posting IN SHARE ROW EXCLUSIVE MODE").update();
    }

    private static SqlParameterSource[] parameters(List<JobPosting> postings) {
        return postings.stream().map(PostingRow::parameters).toArray(SqlParameterSource[]::new);
    }

    private Optional<JobPosting> one(String sql, JobPostingId id) {
        return jdbc.sql(sql).param("id", id.value()).query(PostingRow::read).optional();
    }
}
