package dev.greenroom.jobs;

import dev.greenroom.web.KeptPages;
import dev.greenroom.web.OfficeSection;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JobsOffice {

    @Bean
    OfficeSection jobsSection() {
        return new OfficeSection("Jobs", "/office/jobs", "RECRUITER", 30);
    }

    /** The list, with whatever was searched for, and the jobs. */
    @Bean
    KeptPages.Place jobPlaces() {
        return new KeptPages.Place(Pattern.compile("/jobs(/\\d+-[^/]+)?"));
    }
}
