package dev.greenroom.cli;

import dev.greenroom.GreenroomApplication;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** The site's data without its pages, for commands that save something. */
final class Inbox {

    private Inbox() {}

    /** Runs the work on the data of the folder, joining a Greenroom that is running on it. */
    static <T> T with(Path data, @Nullable String databaseUrl, Function<ConfigurableApplicationContext, T> work) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("greenroom.data", data.toString());
        settings.put("greenroom.join", true);
        settings.put("spring.main.lazy-initialization", true);
        if (databaseUrl != null) {
            settings.put("greenroom.database-url", databaseUrl);
        }
        SpringApplication application = new SpringApplication(GreenroomApplication.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setDefaultProperties(settings);
        application.setLogStartupInfo(false);
        try (ConfigurableApplicationContext context = application.run()) {
            return work.apply(context);
        }
    }
}
