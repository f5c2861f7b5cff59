package dev.greenroom.hiring;

import dev.greenroom.web.OfficeSection;
import dev.greenroom.web.RetentionPeriod;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MonitoringOffice {

    @Bean
    OfficeSection monitoringSection() {
        return new OfficeSection("Equal opportunity", "/office/equal-opportunity", "OPERATOR", 75);
    }

    @Bean
    RetentionPeriod countsAreKept(MonitoringSettings settings) {
        return new RetentionPeriod(
                "equal-opportunity",
                settings.keep().toTotalMonths() + " months after the quarter in which they were given");
    }
}
