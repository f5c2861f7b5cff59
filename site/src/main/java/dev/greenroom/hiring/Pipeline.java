package dev.greenroom.hiring;

import dev.greenroom.jobs.JobPostingId;
import dev.greenroom.web.Pagination;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Applications as recruiters look at them: by job, by stage, by words. */
@Repository
class Pipeline {

    private static final String FILTERED = """
             FROM applications a WHERE (:posting = 0 OR posting_id = :posting) AND (:stage = '' OR stage = :stage)
             AND (cardinality(:words) = 0 OR NOT EXISTS (
               SELECT FROM unnest(:words) AS word,
                 lower(concat_ws(' ', a.name, a.email, jsonb_path_query_array(a.answers, '$[*].text')::text,
                   (SELECT text FROM application_resume WHERE application_id = a.id))) AS written
               WHERE position(word IN written) = 0))
            """;
    private static final String IN_ORDER =
            " ORDER BY array_position(CAST(:stages AS text[]), stage), received_at DESC, id";

    private final JdbcClient jdbc;

    Pipeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(@Nullable JobPostingId posting, ApplicationFilter filter) {
        return narrowed("SELECT count(*)" + FILTERED, posting, filter)
                .query(Long.class)
                .single();
    }

    /** One page of them, the stages in their order and the newest first in each. */
    List<Application> find(@Nullable JobPostingId posting, ApplicationFilter filter, Pagination page) {
        return narrowed("SELECT *" + FILTERED + IN_ORDER + " LIMIT :limit OFFSET :offset", posting, filter)
                .param("stages", Stage.names())
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(Applications::read)
                .list();
    }

    /** How many are in which stage of each job that has any; the job that heard last of somebody comes first. */
    Map<JobPostingId, Map<Stage, Integer>> counts() {
        Map<JobPostingId, Map<Stage, Integer>> counts = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT posting_id, stage, count(*) AS number, max(max(received_at)) OVER (PARTITION BY posting_id) AS last
                        FROM applications GROUP BY posting_id, stage ORDER BY last DESC, posting_id""").query(row -> {
            counts.computeIfAbsent(new JobPostingId(row.getLong("posting_id")), _ -> new EnumMap<>(Stage.class))
                    .put(Stage.valueOf(row.getString("stage")), row.getInt("number"));
        });
        return counts;
    }

    /** How many applications for one job are in which stage. */
    Map<Stage, Integer> counts(JobPostingId posting) {
        Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
        jdbc.sql("SELECT stage, count(*) AS number FROM applications WHERE posting_id = ? GROUP BY stage")
                .param(posting.value())
                .query(row -> {
                    counts.put(Stage.valueOf(row.getString("stage")), row.getInt("number"));
                });
        return counts;
    }

    long count(Stage stage) {
        return jdbc.sql("SELECT count(*) FROM applications WHERE stage = ?")
                .param(stage.name())
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec narrowed(String sql, @Nullable JobPostingId posting, ApplicationFilter filter) {
        return jdbc.sql(sql)
                .param("posting", posting == null ? 0 : posting.value())
                .param("stage", filter.stage())
                .param("words", filter.words());
    }
}
