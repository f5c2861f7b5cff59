package dev.greenroom.guides;

import dev.greenroom.web.OfficeSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GuidePublishing {
    @Bean
    OfficeSection guidesSection() {
        return new OfficeSection("Guides", "/office/guides", "EDITOR", 50);
    }
}
