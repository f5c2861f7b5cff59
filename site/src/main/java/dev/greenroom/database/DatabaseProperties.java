package dev.greenroom.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data lives.
 *
 * @param data the folder that holds everything Greenroom keeps
 * @param databaseUrl a JDBC address of an external PostgreSQL; without one an embedded server is started in the folder
 * @param join whether to use the embedded server of a Greenroom that is running on the folder, as commands do
 */
@ConfigurationProperties("greenroom")
record DatabaseProperties(
        @DefaultValue("data") Path data,
        @Nullable String databaseUrl,
        @Nullable String databaseUser,
        @Nullable String databasePassword,
        @DefaultValue("false") boolean join) {}
