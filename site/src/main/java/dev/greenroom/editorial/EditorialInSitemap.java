package dev.greenroom.editorial;

import dev.greenroom.web.SitemapEntry;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The journal, its posts and the standing texts for search engines. */
@Component
@Order(30)
class EditorialInSitemap implements SitemapEntry.Source {

    private final Posts posts;
    private final StandingTexts texts;
    private final Clock clock;

    EditorialInSitemap(Posts posts, StandingTexts texts, Clock clock) {
        this.posts = posts;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<SitemapEntry> sitemapEntries() {
        List<SitemapEntry> live = posts.live(clock.instant(), null, Integer.MAX_VALUE, 0).stream()
                .map(post -> new SitemapEntry(post.path(), post.changedAt()))
                .toList();
        SitemapEntry journal = new SitemapEntry(
                "/journal",
                live.stream()
                        .flatMap(entry -> Stream.ofNullable(entry.lastModified()))
                        .max(Comparator.naturalOrder())
                        .orElse(null));
        Stream<SitemapEntry> standing = texts.all().stream()
                .filter(text -> text.slug().matches(TextController.PAGES))
                .map(text -> new SitemapEntry("/" + text.slug(), text.updatedAt()));
        return Stream.of(Stream.of(journal), live.stream(), standing)
                .flatMap(entries -> entries)
                .toList();
    }
}
