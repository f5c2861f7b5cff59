package dev.greenroom.testing;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A time in which nobody gets through to a database of the tests: connections are cut, and new ones refused. */
public final class Outage implements AutoCloseable {

    private final JdbcClient server = JdbcClient.create(TestDatabase.server());
    private final DataSource pool;
    private final String database;

    private Outage(DataSource pool, String database) {
        this.pool = pool;
        this.database = database;
    }

    /** Cuts everybody off from the database. */
    public static Outage of(DataSource pool) {
        String database = JdbcClient.create(pool)
                .sql("SELECT current_database()")
                .query(String.class)
                .single();
        Outage outage = new Outage(pool, database);
        outage.allow(false);
        outage.cut();
        return outage;
    }

    private void cut() {
        server.sql("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = ?")
                .param(database)
                .query(Long.class)
                .single();
    }

    private void allow(boolean connections) {
        server.sql("ALTER DATABASE " + database + " ALLOW_CONNECTIONS " + connections)
                .update();
    }

    /** Lets everybody through again, and waits until the pool has noticed. */
    @Override
    public void close() {
        allow(true);
        for (int i = 0; i < 60 && !isThrough(); i++) {
            // The pool itself waits a while for a connection.
        }
    }

    private boolean isThrough() {
        try (Connection connection = pool.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }
}
