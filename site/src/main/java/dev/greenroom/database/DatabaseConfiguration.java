package dev.greenroom.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
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
    EmbeddedServer embeddedServer(DataFolder data, DatabaseProperties properties, ConfigurableApplicationContext site) {
        Path folder = data.folder("postgres");
        if (properties.join() && FolderLock.isTaken(folder)) {
            return EmbeddedServer.join(folder);
        }
        EmbeddedServer server = EmbeddedServer.start(folder);
        CompletableFuture<Void> _ = server.ended().thenRun(() -> {
            // A site that is closing has stopped it, or was told to stop together with it.
            if (site.isActive()) {
                site.publishEvent(new DatabaseServerEnded(ServerLog.of(folder)));
            }
        });
        return server;
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
