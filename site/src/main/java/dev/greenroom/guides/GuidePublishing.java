package dev.greenroom.guides;

import dev.greenroom.web.KeptPages;
import dev.greenroom.web.OfficeSection;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GuidePublishing {
    @Bean
    OfficeSection guidesSection() {
        return new OfficeSection("Guides", "/office/guides", "EDITOR", 50);
    }

    /** Guides and their questions. */
    @Bean
    KeptPages.Place guidePlaces() {
        return new KeptPages.Place(Pattern.compile("/guides/[^/]+(/questions/[^/]+)?"));
    }
}
