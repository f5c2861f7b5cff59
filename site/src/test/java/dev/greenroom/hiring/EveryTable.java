package dev.greenroom.hiring;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the whole database, to see whether somebody is still in it. */
final class EveryTable {

    private EveryTable() {}

    /** All that any table holds. */
    static String text(JdbcClient jdbc) {
        StringBuilder all = new StringBuilder();
        jdbc.sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
                .query((row, index) -> row.getString(1))
                .list()
                .forEach(table ->
                        all.append(jdbc.sql("SELECT coalesce(string_agg(t::text, ' '), '') FROM \"" + table + "\" t")
                                .query((row, index) -> row.getString(1))
                                .single()));
        return all.toString();
    }
}
