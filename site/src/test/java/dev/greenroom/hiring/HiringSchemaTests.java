package dev.greenroom.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.testing.SiteTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No rehearsal and no grade can be reached from what the firm keeps; the real database is asked. */
@SiteTest
class HiringSchemaTests {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    @Autowired
    private JdbcClient jdbc;

    @Test
    void noForeignKeyLeadsFromHiringToARehearsal() throws IOException {
        Set<String> personal = tables("accounts/V100__candidate.sql", "rehearsal", "labs");
        for (String table : tables("hiring", "jobs")) {
            assertThat(reachable(table)).as("what %s leads to", table).doesNotContainAnyElementsOf(personal);
        }
    }

    @Test
    void noForeignKeyLeadsFromARehearsalToHiring() throws IOException {
        Set<String> firms = tables("hiring", "jobs");
        for (String table : tables("accounts/V100__candidate.sql", "rehearsal", "labs")) {
            assertThat(reachable(table)).as("what %s leads to", table).doesNotContainAnyElementsOf(firms);
        }
    }

    @Test
    void noColumnOfHiringNamesACandidateARehearsalOrAGrade() throws IOException {
        assertThat(columns(tables("hiring", "jobs")))
                .isNotEmpty()
                .noneMatch(column -> column.matches(".*(candidate|rehears|turn|grade|attempt|secret_hash).*"));
    }

    /** An id in both places would join them without a foreign key. */
    @Test
    void noIdOfACandidateIsSharedWithAnApplication() {
        List<String> shared = jdbc.sql("""
                        SELECT h.table_name || '.' || h.column_name
                        FROM information_schema.columns h JOIN information_schema.columns r
                          ON r.column_name = h.column_name AND r.data_type = h.data_type
                        WHERE h.table_schema = 'public' AND r.table_schema = 'public'
                          AND h.table_name LIKE ANY (ARRAY['application%', 'lead%', 'scorecard%', 'interview%', 'equal%'])
                          AND r.table_name LIKE ANY (ARRAY['candidate', 'rehearsal%', 'lab%'])
                          AND h.column_name LIKE '%\\_id'""")
                .query((row, index) -> row.getString(1))
                .list();

        assertThat(shared).isEmpty();
    }

    /** Every table to which foreign keys lead from this one, however many steps. */
    private Set<String> reachable(String table) {
        Set<String> found = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(table));
        while (!open.isEmpty()) {
            jdbc.sql("SELECT confrelid::regclass::text FROM pg_constraint WHERE contype = 'f' AND conrelid = ?::regclass")
                    .param(open.pop())
                    .query((row, index) -> row.getString(1))
                    .list()
                    .stream()
                    .filter(found::add)
                    .forEach(open::push);
        }
        return found;
    }

    private Set<String> columns(Set<String> tables) {
        return new TreeSet<>(jdbc.sql(
                        "SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_name = ANY (?)")
                .param(tables.toArray(String[]::new))
                .query((row, index) -> row.getString(1))
                .list());
    }

    /** The tables that these migrations make and that are really there. */
    private Set<String> tables(String... places) throws IOException {
        Set<String> tables = new TreeSet<>();
        for (String place : places) {
            try (Stream<Path> files = Files.walk(MIGRATIONS.resolve(place))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Matcher made = Pattern.compile("(?i)CREATE TABLE (\\w+)").matcher(Files.readString(file));
                    while (made.find()) {
                        tables.add(made.group(1));
                    }
                }
            }
        }
        assertThat(jdbc.sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
                        .query(String.class)
                        .list())
                .containsAll(tables);
        return tables;
    }
}
