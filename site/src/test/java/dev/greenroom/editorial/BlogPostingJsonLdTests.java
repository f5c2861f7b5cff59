package dev.greenroom.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.web.SiteAddress;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BlogPostingJsonLdTests {

    private static final SiteAddress SITE = new SiteAddress("Northgate Careers", "https://jobs.firm.example");
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "Ada Olsen,Ada Olsen,Person",
        "Northgate Careers,Northgate Careers,Organization",
        "Greenroom,Northgate Careers,Organization"
    })
    void namesAPersonAsAPersonAndTheSiteByItsName(String author, String name, String type) {
        PostContent content = new PostContent("a-quiet-hour", "A quiet hour", "Sleep first.", "Then read.", List.of());
        Post post = Post.draft(content, author, NOW).publish(NOW, NOW);

        JsonNode written =
                JsonMapper.shared().readTree(BlogPostingJsonLd.of(post, SITE)).get("author");
        assertThat(written.get("@type").stringValue()).isEqualTo(type);
        assertThat(written.get("name").stringValue()).isEqualTo(name);
        assertThat(written.has("url")).isEqualTo(type.equals("Organization"));
    }
}
