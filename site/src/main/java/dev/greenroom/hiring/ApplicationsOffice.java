package dev.greenroom.hiring;

import dev.greenroom.web.OfficeSection;
import dev.greenroom.web.RetentionPeriod;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ApplicationsOffice {

    private static final String ROLE = "RECRUITER";

    @Bean
    OfficeSection applicationsSection() {
        return new OfficeSection("Applications", PipelineController.ADDRESS, ROLE, 35);
    }

    @Bean
    OfficeSection.Notice.Source applicationNotices(Pipeline pipeline) {
        return () -> {
            long unread = pipeline.count(Stage.RECEIVED);
            return unread == 0
                    ? List.of()
                    : List.of(new OfficeSection.Notice(
                            unread + (unread == 1 ? " application waits" : " applications wait") + " for a first look",
                            PipelineController.ADDRESS,
                            ROLE));
        };
    }

    @Bean
    RetentionPeriod applicationRetentionPeriod(ApplicationSettings settings) {
        return new RetentionPeriod("applications", settings.keptInWords());
    }
}
