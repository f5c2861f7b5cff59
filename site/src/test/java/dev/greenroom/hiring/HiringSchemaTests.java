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
    private static final Pattern TABLE = Pattern.compile("CREATE TABLE ([\\w.]+)");

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
        List<String> shared = strings("""
                SELECT h.table_name || '.' || h.column_name
                FROM information_schema.columns h JOIN information_schema.columns r
                  ON r.column_name = h.column_name AND r.data_type = h.data_type
                WHERE h.table_schema IN ('public', 'equal_opportunity') AND r.table_schema = 'public'
                  AND h.table_name LIKE ANY (ARRAY['application%', 'lead%', 'score%', 'interview%', 'tally', 'used_form'])
                  AND r.table_name LIKE ANY (ARRAY['candidate', 'rehearsal%', 'lab%'])
                  AND h.column_name LIKE '%\\_id'""");

        assertThat(shared).isEmpty();
    }

    /** Every table to which foreign keys lead from this one, however many steps. */
    private Set<String> reachable(String table) {
        Set<String> found = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(table));
        while (!open.isEmpty()) {
            strings("""
                            SELECT schema.nspname || '.' || target.relname
                            FROM pg_constraint key JOIN pg_class target ON target.oid = key.confrelid
                            JOIN pg_namespace schema ON schema.oid = target.relnamespace
                            WHERE key.contype = 'f' AND key.conrelid = ?::regclass""", open.pop()).stream().filter(found::add).forEach(open::push);
        }
        return found;
    }

    private List<String> columns(Set<String> tables) {
        return strings(
                "SELECT table_schema || '.' || table_name || '.' || column_name FROM information_schema.columns"
                        + " WHERE table_schema || '.' || table_name = ANY (?)",
                (Object) tables.toArray(String[]::new));
    }

    /** The tables that these migrations make and that are really there. */
    private Set<String> tables(String... places) throws IOException {
        Set<String> tables = new TreeSet<>();
        for (String place : places) {
            try (Stream<Path> files = Files.walk(MIGRATIONS.resolve(place))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Matcher made = TABLE.matcher(Files.readString(file));
                    while (made.find()) {
                        tables.add(made.group(1).contains(".") ? made.group(1) : "public." + made.group(1));
                    }
                }
            }
        }
        assertThat(strings("SELECT schemaname || '.' || tablename FROM pg_tables"))
                .containsAll(tables);
        return tables;
    }

    private List<String> strings(String sql, Object... parameters) {
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, index) -> row.getString(1))
                .list();
    }
}
