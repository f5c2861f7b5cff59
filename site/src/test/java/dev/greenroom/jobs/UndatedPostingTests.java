package dev.greenroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.testing.TestDatabase;
import java.time.LocalDate;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What was published and lost its date while the office still let it be cleared. */
class UndatedPostingTests {

    private static final String UNDATED = """
            INSERT INTO job_posting (state, title, employer, confidential, work_mode, places, open_to, employment_types,
                team, salary_text, salary_currency, reference, description, guide, questions, authorisation, pay_exemption, created_at,
                changed_at, published_at)
            VALUES ('PUBLISHED', 'Crane Supervisor', 'Tidewater Freight', false, 'ON_SITE', '[]', '{}', '{}',
                '', '', '', '', 'Lift what others cannot.', '', '[]', '', '', '2026-03-01T10:00Z', now(), '2026-03-04T23:30Z')""";

    @Test
    void hasTheDayItWasPublishedOnWhenTheSiteIsRenewed() {
        DriverManagerDataSource database = new DriverManagerDataSource(TestDatabase.create());
        JdbcClient jdbc = JdbcClient.create(database);
        upTo(database, MigrationVersion.fromVersion("501"));
        jdbc.sql(UNDATED).update();

        upTo(database, MigrationVersion.LATEST);

        assertThat(jdbc.sql("SELECT date_posted FROM job_posting")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo("2026-03-04");
    }

    private static void upTo(DriverManagerDataSource database, MigrationVersion version) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }
}
