package dev.greenroom.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    @ConditionalOnProperty("greenroom.database-url")
    DataSource externalDataSource(DatabaseProperties properties) {
        return pool(properties.databaseUrl(), properties.databaseUser(), properties.databasePassword());
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "greenroom.database-url", matchIfMissing = true, havingValue = "\0")
    EmbeddedServer embeddedServer(DataFolder data, DatabaseProperties properties) {
        Path folder = data.folder("postgres");
        return properties.join() && FolderLock.isTaken(folder)
                ? EmbeddedServer.join(folder)
                : EmbeddedServer.start(folder);
    }

    @Bean
    @ConditionalOnProperty(name = "greenroom.database-url", matchIfMissing = true, havingValue = "\0")
    DataSource embeddedDataSource(EmbeddedServer server) {
        return pool(server.url(), "postgres", server.password());
    }

    private static HikariDataSource pool(@Nullable String url, @Nullable String user, @Nullable String password) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(16);
        return pool;
    }
}
