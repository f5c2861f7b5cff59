package dev.greenroom.jobs;

import dev.greenroom.web.OfficeSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JobsOffice {

    @Bean
    OfficeSection jobsSection() {
        return new OfficeSection("Jobs", "/office/jobs", "RECRUITER", 30);
    }
}
