package dev.greenroom.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What requests under way left behind of candidates who had everything deleted. */
class OrphanTests {

    private static final String ORPHANS = """
            INSERT INTO lab_desk (candidate_id, lab, hints, saved_at) VALUES (gen_random_uuid(), 'a-lab', 1, now());
            INSERT INTO lab_attempt (id, candidate_id, lab, kind, code, queued_at, state, restarts, changed_at)
            VALUES (gen_random_uuid(), gen_random_uuid(), 'a-lab', 'RUN', '', now(), 'WAITING', 0, now());
            INSERT INTO rehearsal (id, candidate_id, guide_id, script, started_at)
            VALUES (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '{}', now());
            INSERT INTO guide (id, slug, owner_id, title, category, family, summary, questions, markdown, created_at,
                updated_at)
            VALUES (gen_random_uuid(), 'orphan', gen_random_uuid(), '', '', '', '', 0, '', now(), now()),
                (gen_random_uuid(), 'everybodys', NULL, '', '', '', '', 0, '', now(), now())""";
    private static final String BEFORE = """
            ALTER TABLE guide DROP CONSTRAINT guide_candidate_is_known;
            ALTER TABLE rehearsal DROP CONSTRAINT rehearsal_candidate_is_known;
            ALTER TABLE lab_attempt DROP CONSTRAINT lab_attempt_candidate_is_known;
            ALTER TABLE lab_desk DROP CONSTRAINT lab_desk_candidate_is_known;
            DELETE FROM flyway_schema_history WHERE version IN ('211', '302', '401')""";

    @Test
    void leftByEarlierDeletionsAreForgottenWhenTheSiteIsRenewed() {
        DriverManagerDataSource database = new DriverManagerDataSource(TestDatabase.create());
        JdbcClient jdbc = JdbcClient.create(database);
        Flyway site = Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load();
        site.migrate();
        jdbc.sql(BEFORE).update();
        jdbc.sql(ORPHANS).update();

        site.migrate();

        assertThat(jdbc.sql("SELECT slug FROM guide").query(String.class).list())
                .containsExactly("everybodys");
        assertThat(jdbc.sql("""
                        SELECT (SELECT count(*) FROM rehearsal) + (SELECT count(*) FROM lab_attempt)
                            + (SELECT count(*) FROM lab_desk)""").query(Long.class).single()).isZero();
    }
}
