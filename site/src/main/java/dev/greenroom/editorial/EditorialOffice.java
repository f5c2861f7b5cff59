package dev.greenroom.editorial;

import dev.greenroom.web.OfficeSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EditorialOffice {

    @Bean
    OfficeSection postsSection() {
        return new OfficeSection("Posts", "/office/posts", "EDITOR", 60);
    }

    @Bean
    OfficeSection textsSection() {
        return new OfficeSection("Texts", "/office/texts", "EDITOR", 70);
    }
}
