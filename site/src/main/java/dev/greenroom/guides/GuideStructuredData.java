package dev.greenroom.guides;

import dev.greenroom.web.SiteAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** JSON-LD for guide pages: an article that teaches, and the way to it. */
@Component
class GuideStructuredData {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final SiteAddress site;

    GuideStructuredData(SiteAddress site) {
        this.site = site;
    }

    String of(StoredGuide stored) {
        String address = site.of("/guides/" + stored.slug());
        Instant updated = stored.dates().updated();
        Instant published = Objects.requireNonNullElse(stored.dates().published(), updated);
        Map<String, Object> publisher = Map.of("@type", "Organization", "name", site.name(), "url", site.of("/"));
        Map<String, Object> article = Map.ofEntries(
                Map.entry("@type", List.of("Article", "LearningResource")),
                Map.entry("@id", address),
                Map.entry("url", address),
                Map.entry("headline", Inline.plain(stored.guide().title())),
                Map.entry("description", GuidePages.description(stored.guide())),
                Map.entry("learningResourceType", "Interview guide"),
                Map.entry("inLanguage", "en"),
                Map.entry("isAccessibleForFree", true),
                Map.entry("datePublished", published.toString()),
                Map.entry("dateModified", (updated.isAfter(published) ? updated : published).toString()),
                Map.entry("author", publisher),
                Map.entry("publisher", publisher));
        Map<String, Object> trail = Map.of(
                "@type",
                "BreadcrumbList",
                "itemListElement",
                List.of(
                        step(1, "Guides", site.of("/guides")),
                        step(2, stored.guide().title(), address)));
        return MAPPER.writeValueAsString(Map.of("@context", "https://schema.org", "@graph", List.of(article, trail)));
    }

    private static Map<String, Object> step(int position, String name, String address) {
        return Map.of("@type", "ListItem", "position", position, "name", name, "item", address);
    }
}
