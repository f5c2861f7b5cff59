package dev.greenroom.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTests {

    @TempDir
    private Path folder;

    @Test
    void writesEveryCommitToTheDisk() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThat(query(server, "SHOW fsync")).isEqualTo("on");
            assertThat(query(server, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(query(server, "SHOW full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void keepsWhatRowsAndStatementsHoldOutOfItsLogAndTheLogShort() throws Exception {
        Files.writeString(ServerLog.of(folder), "Of the run before");

        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            execute(server, "CREATE TABLE applicant (email text)");
            execute(server, "CREATE UNIQUE INDEX one_for_each_address ON applicant (lower(email))");
            execute(server, "INSERT INTO applicant VALUES ('ben@mail.example')");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> execute(server, "INSERT INTO applicant VALUES ('Ben@mail.example')"));
        }

        assertThat(ServerLog.of(folder))
                .content()
                .contains("one_for_each_address")
                .doesNotContain("@", "run before");
        assertThat(folder.resolve("server.log.before")).hasContent("Of the run before");
    }

    @Test
    void keepsDataAndPortOverARestartAndClosesWhatWasLeftOpen() throws Exception {
        String address;
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            address = server.url();
            execute(server, "CREATE TABLE kept AS SELECT 'still here' AS word");
        }
        // As after a first start that was killed before it closed the server to others.
        Files.writeString(folder.resolve("cluster/pg_hba.conf"), "host all all 127.0.0.1/32 trust\n");
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThat(query(server, "SELECT word FROM kept")).isEqualTo("still here");
            assertThat(server.url()).isEqualTo(address);
            assertRefused(server, "guess");
        }
    }

    @Test
    void startsWhereAFirstStartWasBrokenOffAndTellsWhenItHasEnded() throws Exception {
        Files.createDirectory(folder.resolve("cluster"));
        for (String halfMade : List.of("cluster/postgresql.conf", "cluster/postmaster.pid", "port")) {
            Files.createFile(folder.resolve(halfMade));
        }

        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThat(query(server, "SELECT 'well'")).isEqualTo("well");
            assertThat(server.ended()).isNotDone();
            Postmaster.of(folder.resolve("cluster")).orElseThrow().destroy();
            assertThat(server.ended()).succeedsWithin(Duration.ofMinutes(1));
        }
    }

    @Test
    void leavesTablesAloneWhosePasswordIsMissing() throws Exception {
        Path table = Files.createDirectories(folder.resolve("cluster/base/5")).resolve("16384");
        Files.writeString(table, "somebody's data");
        Files.writeString(folder.resolve("cluster/pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> EmbeddedServer.start(folder))
                .withMessageContaining("password")
                .withMessageContaining("backup");
        assertThat(table).hasContent("somebody's data");
        assertThat(FolderLock.isTaken(folder)).isFalse();
    }

    @Test
    void refusesWhoeverDoesNotKnowThePassword() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertRefused(server, "guess");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void letsACommandJoinTheServerOfARunningGreenroom() throws Exception {
        try (EmbeddedServer running = EmbeddedServer.start(folder)) {
            assertThat(FolderLock.isTaken(folder)).isTrue();
            try (EmbeddedServer joined = EmbeddedServer.join(folder)) {
                assertThat(query(joined, "SELECT 'joined'")).isEqualTo("joined");
            }
            assertThat(query(running, "SELECT 'still running'")).isEqualTo("still running");
        }
        assertThat(FolderLock.isTaken(folder)).isFalse();
    }

    @Test
    void tellsASecondGreenroomThatTheFolderIsTaken() throws Exception {
        try (EmbeddedServer first = EmbeddedServer.start(folder)) {
            assertThat(first.url()).isNotBlank();
            assertThatExceptionOfType(DatabaseUnavailable.class)
                    .isThrownBy(() -> EmbeddedServer.start(folder))
                    .withMessageContaining("--data");
        }
    }

    private static void assertRefused(EmbeddedServer server, String password) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(server.url(), "postgres", password))
                .withMessageContaining("password authentication failed");
    }

    private static void execute(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedServer server) throws SQLException {
        return DriverManager.getConnection(server.url(), "postgres", server.password());
    }
}
