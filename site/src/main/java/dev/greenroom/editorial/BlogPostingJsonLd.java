package dev.greenroom.editorial;

import dev.greenroom.web.SiteAddress;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** A post in the words of schema.org. */
final class BlogPostingJsonLd {

    private static final JsonMapper JSON = JsonMapper.shared();

    private BlogPostingJsonLd() {}

    static String of(Post post, SiteAddress address) {
        Instant published = Objects.requireNonNullElse(post.liveFrom(), post.updatedAt());
        Instant modified = post.updatedAt().isAfter(published) ? post.updatedAt() : published;
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "BlogPosting");
        data.put("headline", post.content().title());
        data.put("description", post.content().summary());
        data.put("datePublished", published.toString());
        data.put("dateModified", modified.toString());
        data.put("author", Map.of("@type", "Organization", "name", post.author(), "url", address.url()));
        data.put("publisher", Map.of("@type", "Organization", "name", address.name(), "url", address.url()));
        data.put("mainEntityOfPage", address.of(post.path()));
        data.put("keywords", post.tags());
        return JSON.writeValueAsString(data);
    }
}
