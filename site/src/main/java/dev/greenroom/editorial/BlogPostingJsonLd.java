package dev.greenroom.editorial;

import dev.greenroom.web.SiteAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A post in the words of schema.org. */
final class BlogPostingJsonLd {

    private static final JsonMapper JSON = JsonMapper.shared();

    private BlogPostingJsonLd() {}

    static String of(Post post, SiteAddress address) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "BlogPosting");
        data.put("headline", post.content().title());
        data.put("description", post.content().summary());
        data.put("datePublished", post.publishedAt().toString());
        data.put("dateModified", post.changedAt().toString());
        data.put("author", author(post, address));
        data.put("publisher", organization(address.name(), address));
        data.put("mainEntityOfPage", address.of(post.path()));
        data.put("keywords", post.tags());
        return JSON.writeValueAsString(data);
    }

    /** A member of the firm, unless the post came with the site or is signed with its name. */
    private static Map<String, Object> author(Post post, SiteAddress address) {
        String name = FirstContent.signature(post, address);
        return name.equals(address.name()) ? organization(name, address) : Map.of("@type", "Person", "name", name);
    }

    private static Map<String, Object> organization(String name, SiteAddress address) {
        return Map.of("@type", "Organization", "name", name, "url", address.url());
    }
}
